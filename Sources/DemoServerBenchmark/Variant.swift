/// How much of the server is switched on.
enum Variant: CaseIterable {
  case bare, metrics, sampled, traced

  var name: String {
    switch self {
    case .bare: "not instrumented"
    case .metrics: "metrics"
    case .sampled: "metrics, 1 % of traces"
    case .traced: "metrics, all traced and exported"
    }
  }

  /// The least share of the bare server's throughput; nil for that server itself.
  var goal: Double? {
    switch self {
    case .bare: nil
    case .metrics: 0.95
    case .sampled: 0.8
    case .traced: 0.6
    }
  }

  var environment: [String: String] {
    switch self {
    case .bare: ["DEMO_SERVER_INSTRUMENTATION": "none"]
    case .metrics: ["DEMO_SERVER_INSTRUMENTATION": "metrics"]
    case .sampled: ["OTEL_TRACES_SAMPLER": "traceidratio", "OTEL_TRACES_SAMPLER_ARG": "0.01"]
    // A second's spans fit, so that none are dropped for want of room; see the column of those that arrived.
    case .traced: ["OTEL_BSP_MAX_QUEUE_SIZE": "65536", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE": "4096"]
    }
  }
}
