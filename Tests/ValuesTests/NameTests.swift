import Testing

@testable import Documents
@testable import Values

/// Every text reads back as itself.
func accepts<Value: ScalarValue & Equatable>(_ type: Value.Type, _ texts: [String]) throws {
  for text in texts {
    let value = try type.init(text)
    #expect(value.text == text)
    #expect(try type.init(value.text) == value)
  }
}

/// What the error says it expected, for each text.
func refuses<Value: ScalarValue>(_ type: Value.Type, _ texts: [String]) {
  for text in texts {
    #expect(throws: InvalidValue.self, "\(text)") { try type.init(text) }
  }
}

@Suite struct NameTests {
  private let sixtyThree = String(repeating: "a", count: 63)

  @Test func dnsLabels() throws {
    try accepts(DNSLabel.self, ["a", "0", "http-server", "a--b", "123", sixtyThree])
    refuses(DNSLabel.self, ["", "-a", "a-", "A", "a_b", "a.b", "é", "a b", "a\n", sixtyThree + "a", "-"])
  }

  @Test func labelNames() throws {
    try accepts(LabelName.self, ["a", "_", "__name__", "TraceID", "a1"])
    refuses(LabelName.self, ["", "1a", "a-b", "a:b", "a.b", "é", "a ", "a\n"])
  }

  @Test func metricNames() throws {
    try accepts(MetricName.self, ["a", "_", ":", "job:x:rate5m", "http_requests_total", "a1"])
    refuses(MetricName.self, ["", "1a", "a-b", "a.b", "é", "a{}", "a\n"])
  }

  @Test func grafanaUIDs() throws {
    try accepts(GrafanaUID.self, ["a", "A-b_9", "-", String(repeating: "a", count: 40)])
    refuses(GrafanaUID.self, ["", "a b", "a.b", "é", String(repeating: "a", count: 41), "a\n"])
  }

  @Test func errorsSayWhatWasFound() {
    #expect(throws: InvalidValue(expected: "a uid of letters, digits, - and _, at most 40", found: "\"a b\"")) {
      try GrafanaUID("a b")
    }
  }
}
