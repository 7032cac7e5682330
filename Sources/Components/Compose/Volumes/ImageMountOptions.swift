import Documents
import OrderedCollections

extension Compose {
  /// What only a mounted image can be told.
  package struct ImageMountOptions: Document, Equatable {
    package var subPath: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("subpath", \.subPath, "The directory in it that is mounted."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
