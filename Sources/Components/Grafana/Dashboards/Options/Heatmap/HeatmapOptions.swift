import Documents
import OrderedCollections

extension Grafana {
  /// What a heatmap can be told.
  package struct HeatmapOptions: Document, Equatable {
    package var calculate: Bool?
    package var calculation: HeatmapCalculation?
    package var cellGap: Double?
    package var cellRadius: Double?
    package var cellValues: HeatmapCellValues?
    package var color: HeatmapColor?
    package var exemplars: HeatmapExemplars?
    package var filterValues: HeatmapValueRange?
    package var legend: HeatmapLegend?
    package var rowsFrame: HeatmapRows?
    package var selectionMode: HeatmapSelection?
    package var showValue: Visibility?
    package var tooltip: HeatmapTooltip?
    package var yAxis: HeatmapAxis?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "calculate", \.calculate,
        "Whether buckets are made of the series' values; false where the series are buckets."),
      optional("calculation", \.calculation, "How such buckets are made."),
      optional("cellGap", \.cellGap, "The room between cells, in pixels."),
      optional("cellRadius", \.cellRadius, "How round cells are, in percent."),
      optional("cellValues", \.cellValues, "How the values of cells are written."),
      optional("color", \.color, "The colors of the cells."),
      optional("exemplars", \.exemplars, "How exemplars are drawn."),
      optional("filterValues", \.filterValues, "The values that are drawn."),
      optional("legend", \.legend, "The scale of colors."),
      optional("rowsFrame", \.rowsFrame, "How series that are buckets are read."),
      optional("selectionMode", \.selectionMode, "What a drag selects."),
      optional("showValue", \.showValue, "Whether values are written into cells."),
      optional("tooltip", \.tooltip, "What is shown under the cursor."),
      optional("yAxis", \.yAxis, "The axis of values."),
      remaining(\.rest),
    ]
  }
}
