import Documents

extension Grafana {
  /// A link that Explore offers from a datasource's results to another query.
  package struct Correlation: Document, Equatable {
    package var targetUID: String?
    package var orgID: Resolvable<Int>?
    package var label: String?
    package var description: String?
    package var type: Resolvable<CorrelationType>?
    package var config: CorrelationConfig?

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "targetUID", \.targetUID, "The uid of the datasource the link leads to; one to an external address has none."),
      optional("orgId", \.orgID, "The organization of the target."),
      optional("label", \.label, "How the link is called."),
      optional("description", \.description, "What the link is for."),
      optional("type", \.type, "Whether the link leads to a query or to an address."),
      optional("config", \.config, "Where the link stands and what it asks."),
    ]
  }
}
