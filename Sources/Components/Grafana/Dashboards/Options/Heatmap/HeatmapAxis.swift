import Documents
import OrderedCollections

extension Grafana {
  /// A heatmap's axis of values.
  package struct HeatmapAxis: GrafanaDocument {
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
      .field("axisBorderShow", \.showsBorder, "Whether it has a line."),
      .field("axisCenteredZero", \.axisCenteredZero, "Whether zero stands in the middle."),
      .field("axisColorMode", \.axisColorMode, "What it takes its color from."),
      .field("axisGridShow", \.showsGrid, "Whether there are grid lines."),
      .field("axisLabel", \.axisLabel, "What stands beside it."),
      .field("axisPlacement", \.axisPlacement, "Where it stands."),
      .field("axisSoftMax", \.axisSoftMax, "The greatest value that is shown unless a cell goes above."),
      .field("axisSoftMin", \.axisSoftMin, "The least value that is shown unless a cell goes below."),
      .field("axisWidth", \.axisWidth, "How wide it is, in pixels."),
      .field("decimals", \.decimals, "How many decimals are shown."),
      .field("max", \.max, "The greatest value."),
      .field("min", \.min, "The least value."),
      .field("reverse", \.isReversed, "Whether it is turned round."),
      .field("scaleDistribution", \.scaleDistribution, "Whether it is linear."),
      .field("unit", \.unit, "Its unit."),
      .rest(\.rest),
    ]
  }
}
