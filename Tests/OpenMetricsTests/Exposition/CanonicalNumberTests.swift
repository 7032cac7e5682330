import RandomTesting
import Testing

@testable import OpenMetrics

/// The spellings are Go's.
@Suite struct CanonicalNumberTests {
  @Test(
    arguments: [
      (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-1, "-1.0"), (0.1, "0.1"), (0.005, "0.005"), (0.0001, "0.0001"),
      (0.00001, "1e-05"), (0.000061, "6.1e-05"), (1e-10, "1e-10"), (99999, "99999.0"), (100_000, "100000.0"),
      (999_999, "999999.0"), (999_999.5, "999999.5"), (1_000_000, "1e+06"), (-1_000_000, "-1e+06"),
      (1_234_567, "1.234567e+06"), (1_345_758.25, "1.34575825e+06"), (2_478_268_416, "2.478268416e+09"),
      (1_520_430_000.123, "1.520430000123e+09"), (10_000_000_000, "1e+10"), (12_300_000_000, "1.23e+10"),
      (1e23, "1e+23"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"),
      (0.30000000000000004, "0.30000000000000004"),
      (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"),
    ] as [(Double, String)]) func `A number has one spelling`(number: Double, text: String)
  {
    #expect(written { CanonicalNumber.append(number, style: .openMetrics, to: &$0) } == text)
    #expect(CanonicalNumber.text(number) == (text.hasSuffix(".0") ? String(text.dropLast(2)) : text))
  }

  @Test(arguments: 0..<1000 as Range<UInt64>) func `Every finite number reads back as itself`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let number = Double(bitPattern: generator.next())
    guard number.isFinite else { return }
    #expect(Double(CanonicalNumber.text(number)) == number)
  }

  @Test(
    arguments: [(0, "0"), (9, "9"), (10, "10"), (1_234_567_890, "1234567890"), (.max, "18446744073709551615")]
      as [(UInt64, String)])
  func `A count has no point`(count: UInt64, text: String) {
    #expect(written { CanonicalNumber.append(count, to: &$0) } == text)
  }

  @Test(
    arguments: [
      (0, "0"), (1_700_000_000_000_000_000, "1700000000"), (1_700_000_000_123_000_000, "1700000000.123"),
      (1_000_000_001, "1.000000001"), (-1_500_000_000, "-1.5"), (20_000_000, "0.02"),
    ] as [(Int64, String)]) func `A time is in seconds`(nanoseconds: Int64, text: String)
  {
    #expect(written { CanonicalNumber.append(Timestamp(nanoseconds: nanoseconds), to: &$0) } == text)
  }

  private func written(_ append: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    append(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
