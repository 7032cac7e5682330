import Documents

extension Grafana {
  /// Takes variables for a correlation's target out of a field.
  package struct CorrelationTransformation: Document, Equatable {
    package var type: String = ""
    package var expression: String?
    package var field: String?
    package var mapValue: String?

    package init() {}

    package static let fields: Fields<Self> = [
      required("type", \.type, "How: regex or logfmt."),
      optional("expression", \.expression, "The regular expression, where the type is regex."),
      optional("field", \.field, "The field to take from, where it is not the link's own."),
      optional("mapValue", \.mapValue, "The name of the variable that an unnamed group becomes."),
    ]
  }
}
