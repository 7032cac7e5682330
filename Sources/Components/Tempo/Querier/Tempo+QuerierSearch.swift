import Documents

extension Tempo {
  /// How a querier searches.
  package struct QuerierSearch: Document, Equatable {
    package var queryTimeout: GoDuration?
    package var preferSelf: Int?
    package var externalHedgeRequestsAt: GoDuration?
    package var externalHedgeRequestsUpTo: Int?
    package var externalBackend: String?
    package var externalEndpoints: [String] = []
    package var googleCloudRun: CloudRun?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("query_timeout", \.queryTimeout, "How long a search may take."),
      optional(
        "prefer_self", \.preferSelf,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
      optional(
        "external_hedge_requests_at", \.externalHedgeRequestsAt,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
      optional(
        "external_hedge_requests_up_to", \.externalHedgeRequestsUpTo,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
      optional(
        "external_backend", \.externalBackend,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
      optional(
        "external_endpoints", \.externalEndpoints,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
      optional(
        "google_cloud_run", \.googleCloudRun,
        gate: Gate(removed: Version(2, 8), instead: "remove it; serverless search is gone")),
    ]
  }
}
