import Documents
import OrderedCollections

extension Compose {
  /// What only a volume can be told where it is mounted.
  package struct VolumeOptions: ComposeDocument {
    package var isNotFilled: Resolvable<Bool>?
    package var subPath: String?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("nocopy", \.isNotFilled, "Whether it begins empty rather than with what the image has there."),
      .field("subpath", \.subPath, "The directory in it that is mounted."),
      .field("labels", \.labels, "Labels of a volume without a name."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
