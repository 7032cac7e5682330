import Synchronization
import Testing
import TraceContext

@testable import OpenMetrics

/// Scrapes while several tasks observe without pause.
@Suite struct ConsistencyTests {
  /// In every exemplar here the value and the time follow from the trace, so that one made of two parts shows.
  private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1]

  private static func value(_ number: UInt64) -> Double { Double(number % 1_100) / 1_000 }
  private static func time(_ number: UInt64) -> Timestamp { Timestamp(nanoseconds: Int64(number) * 1_000) }

  @Test func `Every scrape is consistent and no exemplar is torn`() async throws {
    // With no interval every observation stores, which is the hardest for the reader.
    let registry = MetricRegistry(exemplars: ExemplarOptions(interval: .zero))
    let histogram = try registry.histogram("load_seconds", help: "Load.", buckets: Buckets(Self.bounds))
    let counter = try registry.counter("hits", help: "Hits.")
    let scrapes = 200
    let observations = 20_000
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 as Range<UInt64> {
        group.addTask {
          for step in 0..<UInt64(observations) {
            let number = step * 4 + task + 1
            histogram.observe(Self.value(number), span: TestSpans.span(number), at: Self.time(number))
            counter.increment(span: TestSpans.span(number), value: Self.value(number), at: Self.time(number))
          }
        }
      }
      group.addTask {
        for _ in 0..<scrapes { try Self.check(registry) }
      }
      try await group.waitForAll()
    }
    let families = try Self.check(registry)
    #expect(families[0].samples.first { $0.name == "load_seconds_count" }?.value == Double(4 * observations))
    #expect(families[1].samples.first?.value == Double(4 * observations))
  }

  /// The parser demands that buckets ascend, that the last is the count, and that exemplars lie within their buckets.
  @discardableResult
  private static func check(_ registry: MetricRegistry) throws -> [MetricFamily] {
    let text = registry.text(in: .openMetrics1)
    let families = try MetricFamily.parse(text, as: .openMetrics1, strictness: .canonical)
    for sample in families.flatMap(\.samples) {
      guard let exemplar = sample.exemplar else { continue }
      let trace = try #require(TraceID(hex: exemplar.labels[0].value))
      let number = trace.high
      #expect(trace.low == ~number)
      #expect(SpanID(hex: exemplar.labels[1].value)?.word == number)
      #expect(exemplar.value == value(number))
      #expect(exemplar.timestamp == Double(number) / 1_000_000)
      #expect(sample.value > 0)
    }
    return families
  }
}
