import Documents
import OrderedCollections

extension Grafana {
  /// The library panel that a panel is.
  package struct LibraryPanel: Document, Equatable {
    package var name: String?
    package var uid: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "How it is called."),
      optional("uid", \.uid, "Its uid."),
      remaining(\.rest),
    ]
  }
}
