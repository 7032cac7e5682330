import Synchronization
import Testing
import TraceContext

@testable import OpenMetrics

/// Exemplars that are taken from the current span.
@Suite struct AutomaticExemplarTests {
  private let clock = ManualClock()

  @Test func `An observation inside a sampled span names the span`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let histogram = try registry.histogram("load_seconds", help: "Load.", buckets: Buckets([0.1, 1]))
    TestSpans.within(TestSpans.span(0xabc)) { histogram.observe(0.25) }
    let exemplars = try registry.family("load_seconds")?.samples.map(\.exemplar)
    let expected = Exemplar(
      labels: [Label("TraceID", "0000000000000abcfffffffffffff543"), Label("span_id", "0000000000000abc")],
      value: 0.25,
      timestamp: 1_700_000_000
    )
    #expect(exemplars == [nil, expected, nil, nil, nil])
  }

  @Test func `An increment inside a sampled span names the span`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    TestSpans.within(TestSpans.span(1)) { counter.increment(by: 3) }
    let exemplar = try registry.family("hits")?.samples.first?.exemplar
    #expect(exemplar?.value == 3)
    #expect(exemplar?.labels.map(\.name) == ["TraceID", "span_id"])
  }

  @Test func `Neither no span nor an unsampled one leaves an exemplar`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment()
    clock.advance(milliseconds: 10)
    TestSpans.within(TestSpans.span(1, flags: [])) { counter.increment() }
    clock.advance(milliseconds: 10)
    counter.increment(span: TestSpans.span(1, flags: .random))
    #expect(try registry.family("hits")?.samples == [Sample("hits_total", value: 3)])
  }

  @Test func `An exemplar is replaced once in each tick`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now, interval: .milliseconds(4)))
    let counter = try registry.counter("hits", help: "Hits.")
    for (advance, number, kept) in [(0, 1, 1), (0, 2, 1), (3, 3, 1), (1, 4, 4), (3, 5, 4), (100, 6, 6)]
      as [(Int64, UInt64, UInt64)]
    {
      clock.advance(milliseconds: advance)
      TestSpans.within(TestSpans.span(number)) { counter.increment() }
      let trace = try registry.family("hits")?.samples.first?.exemplar?.labels.first?.value
      #expect(trace == TestSpans.span(kept).traceID.description)
    }
  }

  @Test func `Without an interval each is replaced, whatever the clock says`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now, interval: .zero))
    let counter = try registry.counter("hits", help: "Hits.")
    for (advance, number) in [(0, 1), (0, 2), (-3, 3), (-60_000, 4), (100, 5)] as [(Int64, UInt64)] {
      clock.advance(milliseconds: advance)
      TestSpans.within(TestSpans.span(number)) { counter.increment() }
      let trace = try registry.family("hits")?.samples.first?.exemplar?.labels.first?.value
      #expect(trace == TestSpans.span(number).traceID.description)
    }
  }

  @Test func `An attempt that finds no sampled span uses up its tick`() throws {
    let lookUps = Atomic<Int>(0)
    let span = Mutex<SampledSpan?>(nil)
    let options = ExemplarOptions(
      currentSpan: {
        lookUps.wrappingAdd(1, ordering: .relaxed)
        return span.withLock { $0 }
      },
      clock: clock.now,
      interval: .milliseconds(4)
    )
    let registry = MetricRegistry(exemplars: options)
    let counter = try registry.counter("hits", help: "Hits.")
    for _ in 0..<10 { counter.increment() }
    #expect(lookUps.load(ordering: .relaxed) == 1)
    span.withLock { $0 = SampledSpan(TestSpans.span(1)) }
    counter.increment()
    #expect(lookUps.load(ordering: .relaxed) == 1)
    clock.advance(milliseconds: 4)
    counter.increment()
    #expect(lookUps.load(ordering: .relaxed) == 2)
    #expect(try registry.family("hits")?.samples.first?.exemplar != nil)
  }

  @Test func `Each bucket has its own tick`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let histogram = try registry.histogram("load", help: "Load.", buckets: Buckets([1, 2]))
    for value in [0.5, 1.5, 2.5, 0.6, 1.6, 2.6] {
      TestSpans.within(TestSpans.span(UInt64(value * 10))) { histogram.observe(value) }
    }
    #expect(try registry.family("load")?.samples.compactMap(\.exemplar?.value) == [0.5, 1.5, 2.5])
  }

  @Test func `A clock that is set back does not end exemplars`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment(span: TestSpans.span(1))
    clock.advance(milliseconds: -500)
    counter.increment(span: TestSpans.span(2))
    #expect(try registry.family("hits")?.samples.first?.exemplar?.timestamp == 1_700_000_000)
    clock.advance(milliseconds: -3_600_000)
    counter.increment(span: TestSpans.span(3))
    #expect(try registry.family("hits")?.samples.first?.exemplar?.timestamp == 1_699_996_399.5)
  }

  @Test func `Label names are the registry's, and the span ID can be left out`() throws {
    let names = try ExemplarLabelNames(traceID: "trace_id", spanID: nil)
    let registry = MetricRegistry(exemplars: ExemplarOptions(labelNames: names, clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    TestSpans.within(TestSpans.span(1)) { counter.increment() }
    let labels = try registry.family("hits")?.samples.first?.exemplar?.labels
    #expect(labels == [Label("trace_id", TestSpans.span(1).traceID.description)])
  }

  @Test func `Without a place to find spans only given ones are used`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(currentSpan: nil, clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    TestSpans.within(TestSpans.span(1)) { counter.increment() }
    #expect(try registry.family("hits")?.samples.first?.exemplar == nil)
    counter.increment(span: TestSpans.span(2))
    #expect(try registry.family("hits")?.samples.first?.exemplar != nil)
  }

  @Test func `Formats without exemplars have none`() throws {
    let registry = MetricRegistry(exemplars: ExemplarOptions(clock: clock.now))
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment(span: TestSpans.span(1))
    #expect(registry.text(in: .openMetrics0).contains("TraceID"))
    #expect(!registry.text(in: .text0).contains("TraceID"))
    #expect(!registry.text(in: .text1).contains("TraceID"))
  }
}
