import Documents
import OrderedCollections

extension Grafana {
  /// What a logs panel can be told.
  package struct LogsOptions: GrafanaDocument {
    package var deduplication: LogsDeduplication?
    package var scrollsInfinitely: Bool?
    package var showsDetails: Bool?
    package var prettifies: Bool?
    package var showsCommonLabels: Bool?
    package var showsLabels: Bool?
    package var offersContext: Bool?
    package var showsTime: Bool?
    package var sortOrder: LogsOrder?
    package var wraps: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("dedupStrategy", \.deduplication, "Which lines count as the same."),
      .field("enableInfiniteScrolling", \.scrollsInfinitely, "Whether scrolling loads more."),
      .field("enableLogDetails", \.showsDetails, "Whether a line opens."),
      .field("prettifyLogMessage", \.prettifies, "Whether JSON is indented."),
      .field("showCommonLabels", \.showsCommonLabels, "Whether labels that all lines share are shown."),
      .field("showLabels", \.showsLabels, "Whether labels are shown."),
      .field("showLogContextToggle", \.offersContext, "Whether a line's neighbours can be shown."),
      .field("showTime", \.showsTime, "Whether the time is shown."),
      .field("sortOrder", \.sortOrder, "Whether the newest comes first."),
      .field("wrapLogMessage", \.wraps, "Whether long lines are broken."),
      .rest(\.rest),
    ]
  }
}
