import Documents
import OrderedCollections

extension Grafana {
  /// What a heatmap shows under the cursor.
  package struct HeatmapTooltip: Document, Equatable {
    package var maxHeight: Double?
    package var maxWidth: Double?
    package var mode: TooltipMode?
    package var showsColorScale: Bool?
    package var showsHistogram: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("maxHeight", \.maxHeight, "How high it may be, in pixels."),
      optional("maxWidth", \.maxWidth, "How wide it may be, in pixels."),
      optional("mode", \.mode, "One cell, all of them, or nothing."),
      optional("showColorScale", \.showsColorScale, "Whether it holds the scale of colors."),
      optional("yHistogram", \.showsHistogram, "Whether it holds a histogram of the column."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.HeatmapTooltip {
  package init(_ mode: Grafana.TooltipMode) { self.mode = mode }
}
