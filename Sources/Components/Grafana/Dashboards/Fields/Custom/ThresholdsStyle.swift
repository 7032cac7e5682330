import Documents
import OrderedCollections

extension Grafana {
  /// Whether thresholds are drawn.
  package struct ThresholdsStyle: Document, Equatable {
    package var mode: ThresholdsStyleMode?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("mode", \.mode, "How."),
      remaining(\.rest),
    ]
  }
}
