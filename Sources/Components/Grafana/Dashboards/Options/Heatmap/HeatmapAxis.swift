import Documents
import OrderedCollections

extension Grafana {
  /// A heatmap's axis of values.
  package struct HeatmapAxis: Document, Equatable {
    package var showsBorder: Bool?
    package var axisCenteredZero: Bool?
    package var axisColorMode: AxisColorMode?
    package var showsGrid: Bool?
    package var axisLabel: String?
    package var axisPlacement: AxisPlacement?
    package var axisSoftMax: Double?
    package var axisSoftMin: Double?
    package var axisWidth: Double?
    package var decimals: Double?
    package var max: Double?
    package var min: Double?
    package var isReversed: Bool?
    package var scaleDistribution: ScaleDistribution?
    package var unit: String?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("axisBorderShow", \.showsBorder, "Whether it has a line."),
      optional("axisCenteredZero", \.axisCenteredZero, "Whether zero stands in the middle."),
      optional("axisColorMode", \.axisColorMode, "What it takes its color from."),
      optional("axisGridShow", \.showsGrid, "Whether there are grid lines."),
      optional("axisLabel", \.axisLabel, "What stands beside it."),
      optional("axisPlacement", \.axisPlacement, "Where it stands."),
      optional("axisSoftMax", \.axisSoftMax, "The greatest value that is shown unless a cell goes above."),
      optional("axisSoftMin", \.axisSoftMin, "The least value that is shown unless a cell goes below."),
      optional("axisWidth", \.axisWidth, "How wide it is, in pixels."),
      optional("decimals", \.decimals, "How many decimals are shown."),
      optional("max", \.max, "The greatest value."),
      optional("min", \.min, "The least value."),
      optional("reverse", \.isReversed, "Whether it is turned round."),
      optional("scaleDistribution", \.scaleDistribution, "Whether it is linear."),
      optional("unit", \.unit, "Its unit."),
      remaining(\.rest),
    ]
  }
}
