import Documents

extension Tempo {
  /// How the processors of a tenant differ.
  package struct ProcessorLimits: Document, Equatable {
    package var serviceGraphs: ServiceGraphsLimits?
    package var spanMetrics: SpanMetricsLimits?
    package var hostInfo: HostInfo?
    package var localBlocks: LocalBlocksLimits?

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
