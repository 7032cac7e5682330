import Components
import Documents
import Testing
import Values

@Suite struct IntervalTests {
  @Test(arguments: ["15s", "-1h", "1M", "1m30s", "30", "0", "500ms", "1.5h"])
  func spansOfTimeAreRead(_ text: String) throws {
    #expect(try Grafana.Interval(text).text == text)
  }

  @Test(arguments: ["", "-", "15x", "s", "1 h", "15s-", "1h30"])
  func otherTextsAreNot(_ text: String) {
    #expect(throws: InvalidValue.self) { try Grafana.Interval(text) }
  }

  /// Grafana reads `1m30s` as a minute.
  @Test(arguments: [
    ("1h30m", "90m"), ("1m30s", "90s"), ("1d", "1d"), ("2w", "14d"), ("1d1h", "25h"), ("1s500ms", "1500ms"),
    ("0", "0s"),
  ]) func aDurationHasOneUnit(_ duration: String, _ text: String) throws {
    #expect(Grafana.Interval(try PrometheusDuration(duration)).text == text)
    #expect(Grafana.Interval(try PrometheusDuration(duration), isNegative: true).text == "-\(text)")
  }

  @Test func itsDurationIsPrometheusOwn() throws {
    #expect(try Grafana.Interval("30").duration == .seconds(30))
    #expect(try Grafana.Interval("1m30s").duration == .seconds(90))
    #expect(try Grafana.Interval("-1h").duration == nil)
    #expect(Grafana.Interval(.minutes(5), isNegative: true).text == "-5m")
  }
}
