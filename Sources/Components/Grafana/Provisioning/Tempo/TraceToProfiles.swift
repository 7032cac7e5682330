import Documents

extension Grafana {
  /// The link from a span to its profiles.
  package struct TraceToProfiles: Document, Equatable {
    package var datasourceUID: String?
    package var tags: [TraceTag] = []
    package var profileTypeID: String?
    package var usesCustomQuery: Resolvable<Bool>?
    package var query: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("datasourceUid", \.datasourceUID, "The uid of the Pyroscope datasource."),
      optional("tags", \.tags, "The span's tags that select its profiles."),
      optional("profileTypeId", \.profileTypeID, "The kind of profile to show."),
      optional("customQuery", \.usesCustomQuery, "Whether the query below is used."),
      optional("query", \.query, "The query."),
    ]
  }
}
