import CoreMetrics
import Testing
import TraceContext

@testable import OpenMetrics

/// Code that is instrumented with swift-metrics; the factory is bound for a scope, never for the process.
@Suite struct OpenMetricsFactoryTests {
  private let registry = MetricRegistry(exemplars: ExemplarOptions(clock: ManualClock().now))

  @Test func `Each kind becomes what Prometheus calls it`() throws {
    withMetricsFactory(OpenMetricsFactory(registry)) {
      CoreMetrics.Counter(label: "http.requests", dimensions: [("net.peer", "a")]).increment(by: 2)
      FloatingPointCounter(label: "sold").increment(by: 0.5)
      Meter(label: "warmth").set(21.5)
      CoreMetrics.Gauge(label: "open files").record(7)
      Recorder(label: "size").record(3)
      Timer(label: "wait").recordMilliseconds(250)
    }
    let families = try MetricFamily.parse(registry.text(in: .openMetrics1), as: .openMetrics1)
    #expect(
      families.map(\.name).dropLast() == ["http_requests", "sold", "warmth", "open_files", "size", "wait_seconds"])
    #expect(families.map(\.type).dropLast() == [.counter, .counter, .gauge, .gauge, .histogram, .histogram])
    #expect(families[0].samples == [Sample("http_requests_total", labels: [Label("net_peer", "a")], value: 2)])
    #expect(families[0].help == "The swift-metrics counter http.requests.")
    #expect(families[5].unit == "seconds")
    #expect(families[5].samples.last?.value == 0.25)
  }

  @Test func `A metric that is made again is the same, in whatever order its dimensions are`() throws {
    withMetricsFactory(OpenMetricsFactory(registry)) {
      CoreMetrics.Counter(label: "hits", dimensions: [("a", "1"), ("b", "2")]).increment()
      CoreMetrics.Counter(label: "hits", dimensions: [("b", "2"), ("a", "1")]).increment()
      CoreMetrics.Counter(label: "hits_total", dimensions: [("a", "1"), ("b", "2")]).increment()
      FloatingPointCounter(label: "hits", dimensions: [("a", "1"), ("b", "2")]).increment()
      CoreMetrics.Counter(label: "hits", dimensions: [("c", "3")]).increment()
    }
    let samples = try registry.family("hits")?.samples
    #expect(samples?.map(\.value) == [4, 1])
    #expect(samples?.last?.labels == [Label("c", "3")])
  }

  @Test func `What is recorded inside a sampled span names the span`() throws {
    withMetricsFactory(OpenMetricsFactory(registry)) {
      TestSpans.within(TestSpans.span(1)) {
        CoreMetrics.Counter(label: "hits").increment()
        Timer(label: "wait").recordSeconds(1)
      }
    }
    for name in ["hits", "wait_seconds"] {
      let exemplars = try registry.family(name)?.samples.compactMap(\.exemplar)
      #expect(exemplars?.count == 1)
      #expect(exemplars?.first?.labels.first?.value == TestSpans.span(1).traceID.description)
    }
  }

  @Test func `What cannot be exposed records nowhere and is counted`() throws {
    _ = try registry.gauge("taken", help: "")
    withMetricsFactory(OpenMetricsFactory(registry)) {
      CoreMetrics.Counter(label: "taken").increment()
      CoreMetrics.Counter(label: "hits").increment()
      Meter(label: "hits").set(5)
      CoreMetrics.Counter(label: "twice", dimensions: [("a.b", "1"), ("a_b", "2")]).increment()
    }
    #expect(try registry.refused(.conflict) == 3)
    #expect(try registry.family("hits")?.samples.map(\.value) == [1])
  }

  @Test func `Buckets are chosen by label, then by kind`() throws {
    let options = OpenMetricsFactory.Options(
      timerBuckets: try Buckets([1]),
      recorderBuckets: try Buckets([2]),
      bucketsByLabel: ["special": try Buckets([3])]
    )
    withMetricsFactory(OpenMetricsFactory(registry, options: options)) {
      Timer(label: "wait").recordSeconds(1)
      Recorder(label: "size").record(1)
      Recorder(label: "special").record(1)
    }
    func bound(_ name: String) throws -> String? {
      try registry.family(name)?.samples.first?.labels.first { $0.name == "le" }?.value
    }
    #expect(try [bound("wait_seconds"), bound("size"), bound("special")] == ["1.0", "2.0", "3.0"])
  }

  @Test func `A counter can begin again, and stays when it is destroyed`() throws {
    withMetricsFactory(OpenMetricsFactory(registry)) {
      let counter = CoreMetrics.Counter(label: "hits")
      counter.increment(by: 5)
      counter.reset()
      counter.increment(by: 2)
      counter.destroy()
    }
    #expect(try registry.family("hits")?.samples.map(\.value) == [2])
  }

  @Test(arguments: [("a.b-c d", "a_b_c_d"), ("", "_"), ("9lives", "_9lives"), ("été", "_t_"), ("ok:name", "ok:name")])
  func `Labels become metric names`(label: String, name: String) {
    #expect(SwiftMetricsNames.metricName(label) == name)
  }

  @Test(arguments: [
    ("a.b", "a_b"), ("a:b", "a_b"), ("__name__", "exported___name__"), ("le", "exported_le"), ("", "_"),
  ])
  func `Dimensions become label names`(dimension: String, name: String) {
    #expect(SwiftMetricsNames.labelName(dimension, of: .histogram) == name)
  }
}
