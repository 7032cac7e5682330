import Documents
import OrderedCollections

extension Grafana {
  /// A range of time.
  package struct TimeRange: Document, Equatable {
    package var from: String?
    package var to: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("from", \.from, "Its start, such as now-1h."),
      optional("to", \.to, "Its end, such as now."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.TimeRange {
  package init(from: String, to: String = "now") {
    self.from = from
    self.to = to
  }
}
