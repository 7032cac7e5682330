import Documents

extension Grafana {
  /// The search form.
  package struct TempoSearch: GrafanaDocument {
    package var isHidden: Resolvable<Bool>?
    package var filters: [TraceQLFilter]?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("hide", \.isHidden, "Whether the query editor leaves it out."),
      .field("filters", \.filters, "The filters it always offers."),
    ]
  }
}
