import Documents
import OrderedCollections

extension Grafana {
  /// What a bar gauge can be told.
  package struct BarGaugeOptions: GrafanaDocument {
    package var displayMode: BarGaugeDisplayMode?
    package var legend: Legend?
    package var maxHeight: Double?
    package var minHeight: Double?
    package var minWidth: Double?
    package var namePlacement: BarGaugeNamePlacement?
    package var orientation: Orientation?
    package var reduction: ReduceOptions?
    package var showsUnfilled: Bool?
    package var sizing: GaugeSizing?
    package var text: TextSizes?
    package var valueMode: BarGaugeValueMode?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("displayMode", \.displayMode, "What bars look like."),
      .field("legend", \.legend, "The list of series."),
      .field("maxVizHeight", \.maxHeight, "How high bars may become, in pixels."),
      .field("minVizHeight", \.minHeight, "How low bars may become, in pixels."),
      .field("minVizWidth", \.minWidth, "How narrow bars may become, in pixels."),
      .field("namePlacement", \.namePlacement, "Where names stand."),
      .field("orientation", \.orientation, "Which way bars go."),
      .field("reduceOptions", \.reduction, "How a series becomes a value."),
      .field("showUnfilled", \.showsUnfilled, "Whether the rest of a bar is drawn."),
      .field("sizing", \.sizing, "Whether bars are as large as the panel allows."),
      .field("text", \.text, "How large text is drawn."),
      .field("valueMode", \.valueMode, "How values are written."),
      .rest(\.rest),
    ]
  }
}
