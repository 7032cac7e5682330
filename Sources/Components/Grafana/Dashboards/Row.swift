import Documents
import OrderedCollections

extension Grafana {
  /// A row of panels as schema versions below 16 had it.
  package struct Row: Document, Equatable {
    package var panels: [Panel] = []
    package var title: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("panels", \.panels, "The panels in it."),
      optional("title", \.title, "What stands above the row."),
      remaining(\.rest),
    ]
  }
}
