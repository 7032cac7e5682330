import RandomTesting
import Testing

@testable import Documents
@testable import Values

@Suite struct DurationTests {
  @Test(arguments: [
    ("0", 0), ("0s", 0), ("1ms", 1), ("15s", 15_000), ("1m30s", 90_000), ("1h30m", 5_400_000), ("15d", 1_296_000_000),
    ("2w", 1_209_600_000), ("1y", 31_536_000_000), ("1y2w3d4h5m6s7ms", 33_019_506_007), ("0d5s", 5_000),
    ("90m", 5_400_000), ("007s", 7_000), ("106751d", 9_223_286_400_000),
  ]) func whatPrometheusReads(text: String, milliseconds: Int64) throws {
    #expect(try PrometheusDuration(text).milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "5", "s", "-5s", "+5s", "1.5h", "5 s", " 5s", "5s ", "5S", "1s1m", "1m1m", "5us", "5µs", "5n", "1h30", "30m1h",
    "soon", "٥s", "1ms1s", "99999999999999999999s", "293y", "106752d", "5s\n",
  ]) func whatItDoesNot(text: String) {
    #expect(throws: InvalidValue.self) { try PrometheusDuration(text) }
  }

  @Test(arguments: [
    ("15", "add the unit, such as 15s"), ("0.25", "write a whole number and a unit, such as 250ms"),
    ("15 days", "the units are y, w, d, h, m, s and ms, the larger first"),
    ("-5", "the units are y, w, d, h, m, s and ms, the larger first"),
  ]) func theErrorSaysWhatToWrite(text: String, help: String) {
    #expect(
      throws: InvalidValue(expected: "a duration such as 15s, 1h30m or 15d", found: "\"\(text)\"", help: help)
    ) { try PrometheusDuration(text) }
  }

  @Test(arguments: [
    ("60s", "1m"), ("7d", "1w"), ("8d", "8d"), ("365d", "1y"), ("366d", "366d"), ("0", "0s"),
    ("90061001ms", "1d1h1m1s1ms"), ("1500ms", "1s500ms"),
  ]) func itIsWrittenAsPrometheusWritesIt(text: String, canonical: String) throws {
    #expect(try PrometheusDuration(text).text == canonical)
  }

  @Test func itsTextReadsBack() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let duration = PrometheusDuration.milliseconds(Int.random(in: 0...9_223_372_036_854, using: &generator))
      #expect(try PrometheusDuration(duration.text) == duration)
    }
  }

  @Test func whatIsOutOfRangeIsBroughtIntoIt() throws {
    for made in [PrometheusDuration.days(.max), .hours(.max), .minutes(.max), .seconds(.max), .milliseconds(.max)] {
      #expect(try PrometheusDuration(made.text) == made)
      #expect(made > .days(100_000))
    }
    for made in [PrometheusDuration.days(.min), .hours(-1), .minutes(.min), .seconds(-1), .milliseconds(.min)] {
      #expect(made.milliseconds == 0)
    }
  }
}
