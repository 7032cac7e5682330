import Documents

extension Tempo {
  /// How the processors of a tenant differ.
  package struct ProcessorLimits: Section, Equatable {
    package var serviceGraphs: ServiceGraphsLimits?
    package var spanMetrics: SpanMetricsLimits?
    package var hostInfo: HostInfo?
    package var localBlocks: LocalBlocksLimits?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("service_graphs", \.serviceGraphs),
      .field("span_metrics", \.spanMetrics),
      .field("host_info", \.hostInfo, gate: Gate(since: Version(2, 8))),
      .field(
        "local_blocks", \.localBlocks,
        gate: Gate(
          removed: Version(3), instead: "remove it; TraceQL metrics are answered by live-stores and from storage")),
    ]
  }
}
