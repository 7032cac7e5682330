import Documents
import OrderedCollections

extension Grafana {
  /// The colors of a heatmap's cells.
  package struct HeatmapColor: GrafanaDocument {
    package var exponent: Double?
    package var fill: String?
    package var max: Double?
    package var min: Double?
    package var mode: HeatmapColorMode?
    package var isReversed: Bool?
    package var scale: HeatmapColorScale?
    package var scheme: String?
    package var steps: Double?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("exponent", \.exponent, "How strongly an exponential scale bends."),
      .field("fill", \.fill, "The color, where the mode is opacity."),
      .field("max", \.max, "The value that has the last color."),
      .field("min", \.min, "The value that has the first color."),
      .field("mode", \.mode, "Whether cells differ by color or by density."),
      .field("reverse", \.isReversed, "Whether the scheme is turned round."),
      .field("scale", \.scale, "Whether colors follow values linearly."),
      .field("scheme", \.scheme, "The scheme of colors, such as Oranges."),
      .field("steps", \.steps, "How many colors there are."),
      .rest(\.rest),
    ]
  }
}
