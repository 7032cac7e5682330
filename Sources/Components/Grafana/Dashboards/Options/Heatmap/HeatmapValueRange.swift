import Documents
import OrderedCollections

extension Grafana {
  /// The values that a heatmap draws.
  package struct HeatmapValueRange: Document, Equatable {
    package var from: Double?
    package var to: Double?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("ge", \.from, "The least."),
      optional("le", \.to, "The greatest that is left out."),
      remaining(\.rest),
    ]
  }
}
