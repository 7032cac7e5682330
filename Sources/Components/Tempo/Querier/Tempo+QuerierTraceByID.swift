import Documents

extension Tempo {
  /// How a querier looks a trace up.
  package struct QuerierTraceByID: Document, Equatable {
    package var queryTimeout: GoDuration?
    package var external: ExternalTraces?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("query_timeout", \.queryTimeout),
      optional("external", \.external, gate: Gate(since: Version(2, 10))),
    ]
  }
}
