import Documents
import OrderedCollections

extension Grafana {
  /// What a logs panel can be told.
  package struct LogsOptions: Document, Equatable {
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
      optional("dedupStrategy", \.deduplication, "Which lines count as the same."),
      optional("enableInfiniteScrolling", \.scrollsInfinitely, "Whether scrolling loads more."),
      optional("enableLogDetails", \.showsDetails, "Whether a line opens."),
      optional("prettifyLogMessage", \.prettifies, "Whether JSON is indented."),
      optional("showCommonLabels", \.showsCommonLabels, "Whether labels that all lines share are shown."),
      optional("showLabels", \.showsLabels, "Whether labels are shown."),
      optional("showLogContextToggle", \.offersContext, "Whether a line's neighbours can be shown."),
      optional("showTime", \.showsTime, "Whether the time is shown."),
      optional("sortOrder", \.sortOrder, "Whether the newest comes first."),
      optional("wrapLogMessage", \.wraps, "Whether long lines are broken."),
      remaining(\.rest),
    ]
  }
}
