import Documents
import OrderedCollections

extension Grafana {
  /// The colors of a heatmap's cells.
  package struct HeatmapColor: Document, Equatable {
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
      optional("exponent", \.exponent, "How strongly an exponential scale bends."),
      optional("fill", \.fill, "The color, where the mode is opacity."),
      optional("max", \.max, "The value that has the last color."),
      optional("min", \.min, "The value that has the first color."),
      optional("mode", \.mode, "Whether cells differ by color or by density."),
      optional("reverse", \.isReversed, "Whether the scheme is turned round."),
      optional("scale", \.scale, "Whether colors follow values linearly."),
      optional("scheme", \.scheme, "The scheme of colors, such as Oranges."),
      optional("steps", \.steps, "How many colors there are."),
      remaining(\.rest),
    ]
  }
}
