import Documents
import OrderedCollections

extension Grafana {
  /// What a stat panel can be told.
  package struct StatOptions: Document, Equatable {
    package var colorMode: StatColorMode?
    package var graphMode: StatGraphMode?
    package var justifyMode: StatJustification?
    package var orientation: Orientation?
    package var percentChangeColorMode: PercentChangeColor?
    package var reduction: ReduceOptions?
    package var showsPercentChange: Bool?
    package var text: TextSizes?
    package var textMode: StatTextMode?
    package var isWide: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("colorMode", \.colorMode, "What has the value's color."),
      optional("graphMode", \.graphMode, "Whether a graph stands behind."),
      optional("justifyMode", \.justifyMode, "Where the value stands."),
      optional("orientation", \.orientation, "Which way several values go."),
      optional("percentChangeColorMode", \.percentChangeColorMode, "What the color of a change means."),
      optional("reduceOptions", \.reduction, "How a series becomes a value."),
      optional("showPercentChange", \.showsPercentChange, "Whether the change is shown in percent."),
      optional("text", \.text, "How large text is drawn."),
      optional("textMode", \.textMode, "Whether the name is shown."),
      optional("wideLayout", \.isWide, "Whether name and value stand beside each other."),
      remaining(\.rest),
    ]
  }
}
