import Documents

extension Grafana {
  /// The link from a span to its profiles.
  package struct TraceToProfiles: GrafanaDocument {
    package var datasourceUID: String?
    package var tags: [TraceTag] = []
    package var profileTypeID: String?
    package var usesCustomQuery: Resolvable<Bool>?
    package var query: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("datasourceUid", \.datasourceUID, "The uid of the Pyroscope datasource."),
      .field("tags", \.tags, "The span's tags that select its profiles."),
      .field("profileTypeId", \.profileTypeID, "The kind of profile to show."),
      .field("customQuery", \.usesCustomQuery, "Whether the query below is used."),
      .field("query", \.query, "The query."),
    ]
  }
}
