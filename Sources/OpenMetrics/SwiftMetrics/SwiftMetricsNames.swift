/// Turns the free text of swift-metrics into names that both formats have.
enum SwiftMetricsNames {
  /// `http.server.requests` becomes `http_server_requests`.
  static func metricName(_ label: String) -> String {
    replaced(label, by: MetricGrammar.isMetricNameByte, startsWith: MetricGrammar.isMetricNameStart)
  }

  /// `net.peer` becomes `net_peer`; what Prometheus or the type reserves gets the prefix that Prometheus itself uses.
  static func labelName(_ name: String, of type: MetricType) -> String {
    let label = replaced(name, by: MetricGrammar.isLabelNameByte, startsWith: MetricGrammar.isLabelNameStart)
    let isReserved = label.hasPrefix("__") || (type == .histogram && label == MetricType.boundLabel)
    return isReserved ? "exported_" + label : label
  }

  private static func replaced(
    _ text: String,
    by isAllowed: (UInt8) -> Bool,
    startsWith isStart: (UInt8) -> Bool
  ) -> String {
    let underscore = UInt8(ascii: "_")
    var bytes = text.unicodeScalars.map { scalar in
      UInt8(exactly: scalar.value).flatMap { isAllowed($0) ? $0 : nil } ?? underscore
    }
    if bytes.first.map({ !isStart($0) }) ?? true { bytes.insert(underscore, at: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
