import Testing
import TraceContext

@testable import OpenMetrics

/// Exemplars that the caller names.
@Suite struct GivenExemplarTests {
  private let clock = ManualClock()
  private var options: ExemplarOptions { ExemplarOptions(clock: clock.now) }

  @Test func `Labels, value and time are the caller's`() throws {
    let registry = MetricRegistry(exemplars: options)
    let counter = try registry.counter("sold_bytes", unit: "bytes", help: "Sold.")
    let time = Timestamp(nanoseconds: 1_500_000_000)
    counter.increment(by: 2, exemplar: ["order": "a\"b", "shop": "é"], value: 17.5, at: time)
    let expected = Exemplar(labels: [Label("order", "a\"b"), Label("shop", "é")], value: 17.5, timestamp: 1.5)
    #expect(try registry.family("sold_bytes")?.samples == [Sample("sold_bytes_total", value: 2, exemplar: expected)])
  }

  @Test func `A given span and time are the exemplar's`() throws {
    let registry = MetricRegistry(exemplars: options)
    let histogram = try registry.histogram("load", help: "Load.", buckets: Buckets([1]))
    histogram.observe(0.5, span: TestSpans.span(7), at: Timestamp(nanoseconds: 2_000_000_000))
    let exemplar = try registry.family("load")?.samples.first?.exemplar
    #expect(exemplar?.timestamp == 2)
    #expect(exemplar?.labels.first?.value == TestSpans.span(7).traceID.description)
  }

  @Test(arguments: [
    ExemplarLabels([Label("a", String(repeating: "x", count: 128))]),
    ExemplarLabels([Label("a", String(repeating: "e\u{301}", count: 64))]),
    ["a-b": "1"], ["": "1"], ["0a": "1"], ["a": "1", "a": "2"],
  ]) func `Labels that OpenMetrics does not allow are refused and counted, and the observation stays`(
    labels: ExemplarLabels
  ) throws {
    let registry = MetricRegistry(exemplars: options)
    let histogram = try registry.histogram("load", help: "Load.", buckets: Buckets([1]))
    let counter = try registry.counter("hits", help: "Hits.")
    histogram.observe(0.5, exemplar: labels)
    counter.increment(exemplar: labels)
    #expect(try registry.family("load")?.samples.map(\.value) == [1, 1, 1, 0.5])
    #expect(try registry.family("load")?.samples.allSatisfy { $0.exemplar == nil } == true)
    #expect(try registry.family("hits")?.samples == [Sample("hits_total", value: 1)])
    #expect(try registry.refused(.exemplarLabels) == 2)
  }

  @Test func `Labels of 128 code points are taken`() throws {
    let registry = MetricRegistry(exemplars: options)
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment(exemplar: ["a": "\(String(repeating: "🙂", count: 127))"])
    #expect(try registry.family("hits")?.samples.first?.exemplar != nil)
    #expect(try registry.refused(.exemplarLabels) == 0)
  }

  @Test func `No labels at all are labels too`() throws {
    let registry = MetricRegistry(exemplars: options)
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment(exemplar: [:])
    #expect(registry.text(in: .openMetrics1).contains("hits_total 1 # {} 1.0 1700000000\n"))
  }

  @Test func `Label names that leave no room for the IDs are refused`() throws {
    #expect(throws: MetricError.invalidLabelName("trace-id", metric: "exemplars")) {
      try ExemplarLabelNames(traceID: "trace-id", spanID: nil)
    }
    #expect(throws: MetricError.repeatedLabelName("id", metric: "exemplars")) {
      try ExemplarLabelNames(traceID: "id", spanID: "id")
    }
    _ = try ExemplarLabelNames(traceID: String(repeating: "t", count: 73), spanID: "span_id")
    #expect(throws: MetricError.exemplarLabelNamesTooLong(length: 129)) {
      try ExemplarLabelNames(traceID: String(repeating: "t", count: 74), spanID: "span_id")
    }
  }
}
