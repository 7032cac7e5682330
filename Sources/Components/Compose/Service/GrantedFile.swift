import Documents
import OrderedCollections

extension Compose {
  /// A config or secret that a service may read, and how it finds it.
  package struct GrantedFile: Document, Equatable {
    package var source: String?
    package var target: String?
    package var uid: String?
    package var gid: String?
    package var mode: FileMode?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("source", \.source, "Its name."),
      optional("target", \.target, "The file or path it is found under."),
      optional("uid", \.uid, "The owner's number."),
      optional("gid", \.gid, "The group's number."),
      optional("mode", \.mode, "Who may read it, such as 0444."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
