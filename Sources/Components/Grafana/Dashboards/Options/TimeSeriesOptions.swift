import Documents
import OrderedCollections

extension Grafana {
  /// What a time series panel can be told.
  package struct TimeSeriesOptions: Document, Equatable {
    package var legend: Legend?
    package var orientation: Orientation?
    package var timeZones: [String] = []
    package var tooltip: Tooltip?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("legend", \.legend, "The list of series."),
      optional("orientation", \.orientation, "Which way time goes."),
      optional("timezone", \.timeZones, "The time zones along the axis."),
      optional("tooltip", \.tooltip, "What is shown under the cursor."),
      remaining(\.rest),
    ]
  }
}
