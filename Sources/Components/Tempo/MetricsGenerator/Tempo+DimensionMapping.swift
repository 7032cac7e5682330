import Documents

extension Tempo {
  /// Makes one label of several attributes.
  package struct DimensionMapping: Document, Equatable {
    package var name: String?
    package var sourceLabels: [String] = []
    package var join: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "Name of the label."),
      optional("source_labels", \.sourceLabels),
      optional("join", \.join, "What stands between the values."),
    ]
  }
}
