import Documents

extension Tempo {
  /// Which spans are logged.
  package struct LoggedSpans: Document, Equatable {
    package var enabled: Bool?
    package var includeAllAttributes: Bool?
    package var filterByStatusError: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("include_all_attributes", \.includeAllAttributes),
      optional("filter_by_status_error", \.filterByStatusError, "Logs only spans that failed."),
    ]
  }
}
