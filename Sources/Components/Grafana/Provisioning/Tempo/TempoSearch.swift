import Documents

extension Grafana {
  /// The search form.
  package struct TempoSearch: Document, Equatable {
    package var isHidden: Resolvable<Bool>?
    package var filters: [TraceQLFilter]?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("hide", \.isHidden, "Whether the query editor leaves it out."),
      optional("filters", \.filters, "The filters it always offers."),
    ]
  }
}
