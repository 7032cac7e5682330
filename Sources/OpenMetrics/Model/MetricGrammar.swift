/// The grammar of names, which OpenMetrics and Prometheus' text formats share.
enum MetricGrammar {
  /// Whether the text is `[a-zA-Z_:][a-zA-Z0-9_:]*`.
  static func isMetricName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isMetricNameStart(first) else { return false }
    return name.utf8.allSatisfy(isMetricNameByte)
  }

  /// Whether the text is `[a-zA-Z_][a-zA-Z0-9_]*`.
  static func isLabelName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLabelNameStart(first) else { return false }
    return name.utf8.allSatisfy(isLabelNameByte)
  }

  static func isMetricNameStart(_ byte: UInt8) -> Bool { isLabelNameStart(byte) || byte == UInt8(ascii: ":") }
  static func isMetricNameByte(_ byte: UInt8) -> Bool { isLabelNameByte(byte) || byte == UInt8(ascii: ":") }

  static func isLabelNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
    default: false
    }
  }

  static func isLabelNameByte(_ byte: UInt8) -> Bool { isLabelNameStart(byte) || isDigit(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
