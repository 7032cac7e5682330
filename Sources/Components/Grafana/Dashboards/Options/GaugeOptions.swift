import Documents
import OrderedCollections

extension Grafana {
  /// What a gauge can be told.
  package struct GaugeOptions: Document, Equatable {
    package var minHeight: Double?
    package var minWidth: Double?
    package var orientation: Orientation?
    package var reduction: ReduceOptions?
    package var showsThresholdLabels: Bool?
    package var showsThresholdMarkers: Bool?
    package var sizing: GaugeSizing?
    package var text: TextSizes?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("minVizHeight", \.minHeight, "How low it may become, in pixels."),
      optional("minVizWidth", \.minWidth, "How narrow it may become, in pixels."),
      optional("orientation", \.orientation, "Which way several gauges go."),
      optional("reduceOptions", \.reduction, "How a series becomes a value."),
      optional("showThresholdLabels", \.showsThresholdLabels, "Whether thresholds are written."),
      optional("showThresholdMarkers", \.showsThresholdMarkers, "Whether thresholds are drawn."),
      optional("sizing", \.sizing, "Whether it is as large as the panel allows."),
      optional("text", \.text, "How large text is drawn."),
      remaining(\.rest),
    ]
  }
}
