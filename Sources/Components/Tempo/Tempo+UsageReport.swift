import Documents

extension Tempo {
  /// Anonymous statistics sent to Grafana Labs.
  package struct UsageReport: Document, Equatable {
    package var reportingEnabled: Bool?
    package var backoff: Backoff?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("reporting_enabled", \.reportingEnabled),
      optional("backoff", \.backoff),
    ]
  }
}
