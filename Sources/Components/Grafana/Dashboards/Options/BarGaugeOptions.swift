import Documents
import OrderedCollections

extension Grafana {
  /// What a bar gauge can be told.
  package struct BarGaugeOptions: Document, Equatable {
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
      optional("displayMode", \.displayMode, "What bars look like."),
      optional("legend", \.legend, "The list of series."),
      optional("maxVizHeight", \.maxHeight, "How high bars may become, in pixels."),
      optional("minVizHeight", \.minHeight, "How low bars may become, in pixels."),
      optional("minVizWidth", \.minWidth, "How narrow bars may become, in pixels."),
      optional("namePlacement", \.namePlacement, "Where names stand."),
      optional("orientation", \.orientation, "Which way bars go."),
      optional("reduceOptions", \.reduction, "How a series becomes a value."),
      optional("showUnfilled", \.showsUnfilled, "Whether the rest of a bar is drawn."),
      optional("sizing", \.sizing, "Whether bars are as large as the panel allows."),
      optional("text", \.text, "How large text is drawn."),
      optional("valueMode", \.valueMode, "How values are written."),
      remaining(\.rest),
    ]
  }
}
