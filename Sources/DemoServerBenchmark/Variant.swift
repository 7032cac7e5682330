/// How much of the server is switched on, and what becomes of its spans.
enum Variant: CaseIterable {
  case bare, metrics, sampled, traced, refused, silent, throttled

  var name: String {
    switch self {
    case .bare: "not instrumented"
    case .metrics: "metrics"
    case .sampled: "metrics, 1 % of traces"
    case .traced: "metrics, all traced and exported"
    case .refused: "the same, connections refused"
    case .silent: "the same, no answer ever"
    case .throttled: "the same, 429 with Retry-After"
    }
  }

  /// The least share of the bare server's throughput; nil for that server itself.
  ///
  /// A receiver that is away must cost no more than one that is there.
  var goal: Double? {
    switch self {
    case .bare: nil
    case .metrics: 0.95
    case .sampled: 0.8
    case .traced, .refused, .silent, .throttled: 0.6
    }
  }

  /// What the receiver of its spans does; nil where nobody listens.
  var receiver: SpanReceiver.Behaviour? {
    switch self {
    case .bare, .metrics, .refused: nil
    case .sampled, .traced: .takes
    case .silent: .saysNothing
    case .throttled: .refusesForNow
    }
  }

  var environment: [String: String] {
    switch self {
    case .bare: ["DEMO_SERVER_INSTRUMENTATION": "none"]
    case .metrics: ["DEMO_SERVER_INSTRUMENTATION": "metrics"]
    case .sampled: ["OTEL_TRACES_SAMPLER": "traceidratio", "OTEL_TRACES_SAMPLER_ARG": "0.01"]
    // A second's spans fit, so that none are dropped for want of room; see the column of those that arrived. They leave
    // soon, so that a slice pays for its own.
    case .traced:
      [
        "OTEL_BSP_MAX_QUEUE_SIZE": "65536", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE": "4096", "OTEL_BSP_SCHEDULE_DELAY": "50",
      ]
    case .refused, .silent, .throttled: [:]
    }
  }
}
