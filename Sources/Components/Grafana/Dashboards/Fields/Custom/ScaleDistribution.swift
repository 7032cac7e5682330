import Documents
import OrderedCollections

extension Grafana {
  /// How values are spread over an axis.
  package struct ScaleDistribution: GrafanaDocument {
    package var linearThreshold: Double?
    package var log: Double?
    package var type: ScaleType?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("linearThreshold", \.linearThreshold, "Up to where a symlog axis is linear."),
      .field("log", \.log, "The base of a logarithmic axis."),
      .field("type", \.type, "How."),
      .rest(\.rest),
    ]
  }
}
