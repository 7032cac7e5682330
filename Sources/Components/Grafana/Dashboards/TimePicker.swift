import Documents
import OrderedCollections

extension Grafana {
  /// What the time picker offers.
  package struct TimePicker: GrafanaDocument {
    package var isHidden: Bool?
    package var nowDelay: String?
    package var quickRanges: [QuickRange] = []
    package var refreshIntervals: [String] = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("hidden", \.isHidden, "Whether it is hidden."),
      .field("nowDelay", \.nowDelay, "How far behind the clock now is, for data that comes late."),
      .field("quick_ranges", \.quickRanges, "Ranges to choose from."),
      .field("refresh_intervals", \.refreshIntervals, "Intervals of reloading to choose from."),
      .rest(\.rest),
    ]
  }
}
