import Documents
import OrderedCollections

extension Grafana {
  /// What the time picker offers.
  package struct TimePicker: Document, Equatable {
    package var isHidden: Bool?
    package var nowDelay: String?
    package var quickRanges: [QuickRange] = []
    package var refreshIntervals: [String] = []
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("hidden", \.isHidden, "Whether it is hidden."),
      optional("nowDelay", \.nowDelay, "How far behind the clock now is, for data that comes late."),
      optional("quick_ranges", \.quickRanges, "Ranges to choose from."),
      optional("refresh_intervals", \.refreshIntervals, "Intervals of reloading to choose from."),
      remaining(\.rest),
    ]
  }
}
