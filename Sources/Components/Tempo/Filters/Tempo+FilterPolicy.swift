import Documents

extension Tempo {
  /// Which spans metrics are made of.
  package struct FilterPolicy: Document, Equatable {
    package var include: FilterMatch?
    package var includeAny: FilterMatch?
    package var exclude: FilterMatch?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("include", \.include, "Spans that have all of the attributes."),
      optional("include_any", \.includeAny, "Spans that have one of the attributes.", gate: Gate(since: Version(3))),
      optional("exclude", \.exclude, "Spans that are left out."),
    ]
  }
}
