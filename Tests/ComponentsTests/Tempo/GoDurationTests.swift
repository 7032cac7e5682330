import Components
import Documents
import Testing
import Values

@Suite struct GoDurationTests {
  @Test(arguments: [
    ("0", 0, "0s"), ("0s", 0, "0s"), ("10s", 10_000_000_000, "10s"), ("1m0s", 60_000_000_000, "1m"),
    ("1h30m", 5_400_000_000_000, "1h30m"), ("336h0m0s", 1_209_600_000_000_000, "336h"), ("500ms", 500_000_000, "500ms"),
    ("2us", 2_000, "2us"), ("2µs", 2_000, "2us"), ("1.5h", 5_400_000_000_000, "1h30m"), (".5s", 500_000_000, "500ms"),
    ("1500ms", 1_500_000_000, "1.5s"), ("1m500ms", 60_500_000_000, "1m500ms"), ("-10s", -10_000_000_000, "-10s"),
    ("2562047h47m16.854775807s", 9_223_372_036_854_775_807, "2562047h47m16.854775807s"),
  ])
  func isReadAndWrittenShort(text: String, nanoseconds: Int64, short: String) throws {
    let duration = try GoDuration(text)
    #expect(duration.nanoseconds == nanoseconds)
    #expect(duration.text == short)
    #expect(try GoDuration(short) == duration)
  }

  @Test(arguments: ["", "10", "s", "1d", "1 h", "1h-5m", ".s", "1..5s", "10 seconds", "1h30", "+", "-"])
  func isRefused(text: String) {
    #expect(throws: InvalidValue.self) { try GoDuration(text) }
  }

  @Test(arguments: ["2562048h", "9999999999999999h"])
  func isRefusedWhereItDoesNotFit(text: String) {
    #expect(throws: InvalidValue.self) { try GoDuration(text) }
  }

  @Test func saysWhatToWriteInsteadOfDays() {
    #expect(
      throws: InvalidValue(
        expected: "a duration such as 10s, 1h30m or 500ms", found: "\"7d\"",
        help: "the largest unit is the hour: a week is 168h")
    ) { try GoDuration("7d") }
  }

  @Test func isMadeOfThoseOfPrometheus() throws {
    #expect(GoDuration(try PrometheusDuration("15d")).text == "360h")
    #expect(GoDuration.minutes(90) == GoDuration.hours(1).advanced(by: .minutes(30)))
    #expect(GoDuration.milliseconds(999) < .seconds(1))
  }
}

extension GoDuration {
  fileprivate func advanced(by other: GoDuration) -> GoDuration {
    GoDuration(nanoseconds: nanoseconds + other.nanoseconds)
  }
}
