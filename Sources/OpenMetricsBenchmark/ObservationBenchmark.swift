import OpenMetrics
import TraceContext

/// Observing, with and without exemplars.
enum ObservationBenchmark {
  static func rows() throws -> [Row] {
    let buckets = try Buckets(Load.bounds)
    func histogram(_ options: ExemplarOptions) throws -> Histogram {
      try MetricRegistry(exemplars: options).histogram("load_seconds", help: "Load.", buckets: buckets)
    }
    let span = Load.span()
    let plain = try histogram(ExemplarOptions())
    let given = try histogram(ExemplarOptions())
    let inside = try histogram(ExemplarOptions())
    let always = try histogram(ExemplarOptions(interval: .zero))
    return [
      Row("observe, 15 buckets", measure(1, plain), goal: 25, clientGolang: "113 ns"),
      Row("observe, 15 buckets", threads: 8, measure(8, plain), goal: 60, clientGolang: "65 ns on 2 threads"),
      Row("with a given span and time", measureGiven(1, given, span), goal: 40, clientGolang: "2235 ns, 8 allocations"),
      Row(
        "with a given span and time",
        threads: 8,
        measureGiven(8, given, span),
        goal: 80,
        clientGolang: "1766 ns on 2 threads"
      ),
      Row("inside a sampled span", measureInside(1, inside, span), goal: 50),
      Row("inside a sampled span", threads: 8, measureInside(8, inside, span), goal: 100),
      Row("inside a sampled span, every one stores", measureInside(1, always, span), goal: 220),
      Row("inside a sampled span, every one stores", threads: 8, measureInside(8, always, span), goal: nil),
    ]
  }

  private static func measure(_ threads: Int, _ histogram: Histogram) -> Measurement {
    Stopwatch.measure(threads: threads) { observe($0, histogram) }
  }

  private static func measureInside(_ threads: Int, _ histogram: Histogram, _ span: SpanReference) -> Measurement {
    Stopwatch.measure(threads: threads) { operations in
      Load.within(span) { observe(operations, histogram) }
    }
  }

  /// The time goes on by a microsecond with each observation, so that ticks pass as they would.
  private static func measureGiven(_ threads: Int, _ histogram: Histogram, _ span: SpanReference) -> Measurement {
    Stopwatch.measure(threads: threads) { operations in
      let start = Timestamp.now().nanoseconds
      Load.values.withUnsafeBufferPointer { values in
        for step in 0..<operations {
          let time = Timestamp(nanoseconds: start + Int64(step) * 1_000)
          histogram.observe(values[step & (Load.valueCount - 1)], span: span, at: time)
        }
      }
    }
  }

  private static func observe(_ operations: Int, _ histogram: Histogram) {
    Load.values.withUnsafeBufferPointer { values in
      for step in 0..<operations { histogram.observe(values[step & (Load.valueCount - 1)]) }
    }
  }
}
