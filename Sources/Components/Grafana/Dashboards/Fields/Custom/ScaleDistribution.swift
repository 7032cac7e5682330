import Documents
import OrderedCollections

extension Grafana {
  /// How values are spread over an axis.
  package struct ScaleDistribution: Document, Equatable {
    package var linearThreshold: Double?
    package var log: Double?
    package var type: ScaleType?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("linearThreshold", \.linearThreshold, "Up to where a symlog axis is linear."),
      optional("log", \.log, "The base of a logarithmic axis."),
      optional("type", \.type, "How."),
      remaining(\.rest),
    ]
  }
}
