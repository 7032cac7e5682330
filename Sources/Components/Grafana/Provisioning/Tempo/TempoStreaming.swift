import Documents

extension Grafana {
  /// What Tempo answers piece by piece rather than at once.
  package struct TempoStreaming: Document, Equatable {
    package var search: Resolvable<Bool>?
    package var metrics: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("search", \.search, "Search results, from Tempo 2.2."),
      optional("metrics", \.metrics, "TraceQL metrics, from Tempo 2.7."),
    ]
  }
}
