import Documents
import OrderedCollections

extension Grafana {
  /// Where a value's color comes from.
  package struct FieldColor: Document, Equatable {
    package var fixedColor: String?
    package var mode: String?
    package var seriesBy: SeriesColor?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("fixedColor", \.fixedColor, "The color, where it is fixed."),
      optional("mode", \.mode, "thresholds, palette-classic, fixed, or a scheme such as continuous-GrYlRd."),
      optional("seriesBy", \.seriesBy, "The value of a series that decides."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.FieldColor {
  package init(mode: String, fixedColor: String? = nil) {
    self.mode = mode
    self.fixedColor = fixedColor
  }
}
