import Testing

@testable import OpenMetrics

@Suite struct InstrumentTests {
  private let registry = MetricRegistry()

  @Test(arguments: Array(1...40) + [63, 64, 65, 72, 73, 128, 1_000])
  func `A value belongs to the first bucket whose bound is not below it`(count: Int) throws {
    let bounds = (0..<count).map { Double($0 - count / 2) }
    let layout = BucketLayout(try Buckets(bounds))
    for value in stride(from: bounds[0] - 1, through: bounds[count - 1] + 1, by: 0.5) + [-0.0] {
      #expect(layout.index(of: value) == bounds.firstIndex { value <= $0 } ?? count)
    }
  }

  @Test(arguments: [[], [1, 1], [2, 1], [1, .infinity], [.nan], [-.infinity, 1]] as [[Double]])
  func `Bounds must ascend and be finite`(bounds: [Double]) {
    #expect(throws: MetricError.self) { try Buckets(bounds) }
  }

  @Test func `Bounds can grow by a factor`() throws {
    #expect(try Buckets.exponential(from: 0.5, factor: 2, count: 4).bounds == [0.5, 1, 2, 4])
    #expect(throws: MetricError.self) { try Buckets.exponential(from: 1, factor: 1, count: 2) }
    #expect(throws: MetricError.self) { try Buckets.exponential(from: 1, factor: 2, count: 0) }
    #expect(Buckets.powersOfFour.bounds.last == 1_073_741_824)
  }

  @Test(
    arguments: [(.nan, .notFinite), (.infinity, .notFinite), (-.infinity, .notFinite), (-0.5, .negative)]
      as [(Double, Refusals.Reason)])
  func `A histogram refuses what would spoil its sum`(value: Double, reason: Refusals.Reason) throws {
    let histogram = try registry.histogram("load", help: "Load.", buckets: Buckets([0, 1]))
    histogram.observe(value)
    histogram.observe(-0.0)
    #expect(histogram.counts() == [1, 0, 0])
    #expect(histogram.sum == 0)
    #expect(try registry.refused(reason) == 1)
  }

  @Test func `A histogram with a negative bound takes negative values and has no sum in OpenMetrics`() throws {
    let histogram = try registry.histogram("change", help: "Change.", buckets: Buckets([-1, 1]))
    for value in [-5, -1, 0, 2.5] { histogram.observe(value) }
    #expect(try registry.family("change")?.samples.map(\.value) == [2, 3, 4])
    let text = try MetricFamily.parse(registry.text(in: .text0), as: .text0)
    #expect(text[0].samples.map(\.value) == [2, 3, 4, 4, -3.5])
  }

  @Test func `A counter adds whole and other amounts, and refuses to go down`() throws {
    let counter = try registry.counter("hits", help: "Hits.")
    counter.increment()
    counter.increment(by: 2)
    counter.increment(by: 3.0)
    #expect(registry.text(in: .openMetrics1).contains("hits_total 6\n"))
    counter.increment(by: 0.25)
    for amount in [-1, -0.5, -.infinity] as [Double] { counter.increment(by: amount) }
    counter.increment(by: -1)
    counter.increment(by: Double.nan)
    #expect(registry.text(in: .openMetrics1).contains("hits_total 6.25\n"))
    #expect(try registry.refused(.decrease) == 3)
    #expect(try registry.refused(.notFinite) == 2)
  }

  @Test func `A gauge goes up and down`() throws {
    let gauge = try registry.gauge("open", help: "Open.")
    gauge.set(10)
    gauge.increment()
    gauge.decrement(by: 1.5)
    #expect(gauge.value == 9.5)
    gauge.set(.nan)
    #expect(try registry.family("open")?.samples.first?.value.isNaN == true)
  }

  @Test func `Nothing is lost when several tasks count`() async throws {
    let counter = try registry.counter("hits", help: "Hits.")
    let histogram = try registry.histogram("load", help: "Load.", buckets: Buckets([0.5, 1]))
    let gauge = try registry.gauge("open", help: "Open.")
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<2_000 {
            counter.increment()
            counter.increment(by: 0.5)
            histogram.observe(0.75)
            gauge.increment()
          }
        }
      }
    }
    #expect(counter.parts == (16_000, 8_000))
    #expect(histogram.counts() == [0, 16_000, 0])
    #expect(histogram.sum == 12_000)
    #expect(gauge.value == 16_000)
  }
}
