import Deployment
import Testing
import Values

@testable import Generation

@Suite struct PromQLTests {
  /// As Prometheus 3 stores the label `le`, whatever the application writes.
  @Test(arguments: [
    ("1ms", "0.001"), ("5ms", "0.005"), ("250ms", "0.25"), ("100ms", "0.1"), ("1s", "1.0"), ("10s", "10.0"),
    ("1s500ms", "1.5"), ("100s", "100.0"), ("999999s999ms", "999999.999"), ("1000000s", "1e+06"),
    ("1234567s", "1.234567e+06"), ("10000000s", "1e+07"),
  ])
  func theEndOfABucketIsANumberOfSeconds(_ duration: String, _ le: String) throws {
    #expect(PromQL.bucketEnd(try PrometheusDuration(duration)) == le)
  }

  @Test(arguments: [
    ("a", #""a""#), (#"a"b"#, #""a\"b""#), (#"a\b"#, #""a\\b""#), ("a\nb", #""a\nb""#), ("a\r\nb", "\"a\r\\nb\""),
    ("a\"\u{301}", "\"a\\\"\u{301}\""), ("ü 🙂 {{x}}", #""ü 🙂 {{x}}""#),
  ])
  func aStringIsQuoted(_ text: String, _ quoted: String) {
    #expect(Array(PromQL.quoted(text).unicodeScalars) == Array(quoted.unicodeScalars))
  }

  @Test func theSharesOfAnObjectiveAreAskedOfTheRightSeries() throws {
    var application = Application(name: try DNSLabel("cart"), source: .image(try ImageReference("cart:1")))
    application.requestsCounter = try MetricName("r_total")
    application.latencyHistogram = try MetricName("d_seconds")
    application.errors = try LabelMatchers(#"code="500""#)
    let promQL = PromQL(application: application)
    #expect(
      promQL.errorRatio(over: "5m")
        == #"(sum by (job) (rate(r_total{job="cart", code="500"}[5m])) or 0 * sum by (job) (rate(r_total{job="cart"}[5m])))"#
        + #" / sum by (job) (rate(r_total{job="cart"}[5m]))"#)
    #expect(
      promQL.slowRatio(than: .seconds(1), over: "1h")
        == #"1 - sum by (job) (rate(d_seconds_bucket{job="cart", le="1.0"}[1h])) / sum by (job) (rate(d_seconds_count{job="cart"}[1h]))"#
    )
  }
}
