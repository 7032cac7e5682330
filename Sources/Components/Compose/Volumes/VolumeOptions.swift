import Documents
import OrderedCollections

extension Compose {
  /// What only a volume can be told where it is mounted.
  package struct VolumeOptions: Document, Equatable {
    package var isNotFilled: Resolvable<Bool>?
    package var subPath: String?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("nocopy", \.isNotFilled, "Whether it begins empty rather than with what the image has there."),
      optional("subpath", \.subPath, "The directory in it that is mounted."),
      optional("labels", \.labels, "Labels of a volume without a name."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
