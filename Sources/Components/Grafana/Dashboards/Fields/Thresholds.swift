import Documents
import OrderedCollections

extension Grafana {
  /// Values from which on a color changes.
  package struct Thresholds: Document, Equatable {
    package var mode: ThresholdsMode?
    package var steps: [Threshold]?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("mode", \.mode, "Whether they are numbers or percentages."),
      optional("steps", \.steps, "The steps, the lowest first."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.Thresholds {
  package init(_ steps: [Grafana.Threshold]) {
    mode = .absolute
    self.steps = steps
  }
}
