import Documents
import OrderedCollections

extension Grafana {
  /// A value from which on values have a color.
  package struct Threshold: Document, Equatable {
    package var color: String?
    package var value: Nullable<Double> = .null
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("color", \.color, "The color."),
      optional("value", \.value, "The value; null for everything below the next step."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.Threshold {
  package init(_ color: String, from value: Double? = nil) {
    self.color = color
    self.value = value.map(Nullable.value) ?? .null
  }
}
