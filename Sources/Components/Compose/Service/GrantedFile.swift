import Documents
import OrderedCollections

extension Compose {
  /// A config or secret that a service may read, and how it finds it.
  package struct GrantedFile: ComposeDocument {
    package var source: String?
    package var target: String?
    package var uid: String?
    package var gid: String?
    package var mode: FileMode?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("source", \.source, "Its name."),
      .field("target", \.target, "The file or path it is found under."),
      .field("uid", \.uid, "The owner's number."),
      .field("gid", \.gid, "The group's number."),
      .field("mode", \.mode, "Who may read it, such as 0444."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
