import Documents
import OrderedCollections

extension Grafana {
  /// A range that the time picker offers.
  package struct QuickRange: Document, Equatable {
    package var display: String?
    package var from: String?
    package var to: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("display", \.display, "What it is called there."),
      optional("from", \.from, "Its start, such as now-1h."),
      optional("to", \.to, "Its end, such as now."),
      remaining(\.rest),
    ]
  }
}
