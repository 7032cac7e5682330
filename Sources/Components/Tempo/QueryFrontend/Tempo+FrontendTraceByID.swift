import Documents

extension Tempo {
  /// How looking a trace up is split up.
  package struct FrontendTraceByID: Document, Equatable {
    package var queryShards: Int?
    package var concurrentShards: Int?
    package var serviceLevel = ServiceLevel()
    package var externalEnabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("query_shards", \.queryShards),
      optional("concurrent_shards", \.concurrentShards),
      inline(\.serviceLevel),
      optional(
        "external_enabled", \.externalEnabled,
        "Asks the querier's external store too.", gate: Gate(since: Version(2, 10))),
    ]
  }
}
