import OpenMetrics
import Testing

/// What is written is what is read.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>) func `OpenMetrics loses nothing`(seed: UInt64) throws {
    var random = RandomFamilies(seed: seed)
    let families = random.next()
    #expect(try MetricFamily.parse(families.text(in: .openMetrics1), as: .openMetrics1) == families)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `Text that was read once is written and read the same`(
    seed: UInt64
  ) throws {
    var random = RandomFamilies(seed: seed)
    let text = random.next().text(in: .text0)
    let families = try MetricFamily.parse(text, as: .text0)
    #expect(try MetricFamily.parse(families.text(in: .text0), as: .text0) == families)
    #expect(families.allSatisfy { $0.samples.allSatisfy { $0.exemplar == nil } })
  }
}
