import Documents

extension Tempo {
  /// Settings of the processors; the overrides say which of them run.
  package struct Processors: Document, Equatable {
    package var serviceGraphs: ServiceGraphs?
    package var spanMetrics: SpanMetrics?
    package var hostInfo: HostInfo?
    package var localBlocks: LocalBlocks?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("service_graphs", \.serviceGraphs),
      optional("span_metrics", \.spanMetrics),
      optional("host_info", \.hostInfo, gate: Gate(since: Version(2, 8))),
      optional(
        "local_blocks", \.localBlocks,
        gate: Gate(
          removed: Version(3), instead: "remove it; TraceQL metrics are answered by live-stores and from storage")),
    ]
  }
}
