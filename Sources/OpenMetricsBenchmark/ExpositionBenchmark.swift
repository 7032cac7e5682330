import OpenMetrics

/// Exposing histograms that have an exemplar in each bucket.
enum ExpositionBenchmark {
  private static let goalPerThousand = 20.0

  static func rows() throws -> [Row] {
    try [1, 2, 4].map { thousands in
      let registry = try registry(histograms: thousands * 1_000)
      let measured = try Stopwatch.measureOnce {
        // Pieces are dropped, as a server drops what it has sent.
        for chunk in try registry.chunks(in: .openMetrics1) { precondition(!chunk.isEmpty) }
      }
      return Row("expose \(thousands),000 histograms", measured, goal: goalPerThousand * Double(thousands))
    }
  }

  private static func registry(histograms: Int) throws -> MetricRegistry {
    let registry = MetricRegistry()
    let family = try registry.histogram("load_seconds", help: "Load.", buckets: Buckets(Load.bounds), labels: ["route"])
    for number in 0..<histograms {
      let histogram = try family.child("/route/\(number)")
      for value in Load.bounds.map({ $0 * 0.937_651_243 }) + [200] {
        histogram.observe(value, span: Load.span())
      }
    }
    return registry
  }
}
