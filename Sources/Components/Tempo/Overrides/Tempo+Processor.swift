import Documents

extension Tempo {
  /// What the metrics-generator makes of spans.
  package enum Processor: String, Choice {
    case serviceGraphs = "service-graphs"
    case spanMetrics = "span-metrics"
    case spanMetricsCount = "span-metrics-count"
    case spanMetricsLatency = "span-metrics-latency"
    case spanMetricsSize = "span-metrics-size"
    case hostInfo = "host-info"
    case localBlocks = "local-blocks"
  }
}

extension Tempo.Processor {
  /// Local blocks are passed over by 3.0, which starts nevertheless.
  static func check(_ read: Read<[Self]>, _ decoding: inout Decoding) {
    guard let version = decoding.version, version >= Version(3) else { return }
    for processor in read.elements() where processor.value == .localBlocks {
      decoding.reportVersion(
        "The processor local-blocks was removed in version 3.0.0; this is written for \(version).",
        help: "remove it; TraceQL metrics are answered by live-stores and from storage", at: processor,
        severity: .warning)
    }
  }
}
