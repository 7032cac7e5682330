import Documents
import OrderedCollections

extension Compose {
  /// What only a file system in memory can be told.
  package struct TmpfsOptions: Document, Equatable {
    package var size: Resolvable<Memory>?
    package var mode: FileMode?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("size", \.size, "How large it may become."),
      optional("mode", \.mode, "Who may read and write it."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
