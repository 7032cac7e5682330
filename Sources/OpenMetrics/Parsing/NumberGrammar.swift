/// Numbers as OpenMetrics spells them; Prometheus' text formats share the grammar.
enum NumberGrammar {
  static let description = "a number such as 1, 0.5, 1e-3, +Inf or NaN"

  /// The number that the bytes spell: decimal, with an optional exponent, or an infinity or NaN in any case.
  ///
  /// Hexadecimal, octal and binary numbers, and digits with separators, are none.
  static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard isDecimal(bytes) || isSpecial(bytes) else { return nil }
    return Double(String(decoding: bytes, as: UTF8.self))
  }

  /// `[+-] digits [. digits] [e [+-] digits]`, with a digit on at least one side of the point.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = withoutSign(bytes)
    let whole = takeDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = takeDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = withoutSign(rest.dropFirst())
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func isSpecial(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isNaN = String(decoding: bytes, as: UTF8.self).lowercased() == "nan"
    return isNaN || ["inf", "infinity"].contains(String(decoding: withoutSign(bytes), as: UTF8.self).lowercased())
  }

  private static func withoutSign(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
  }

  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> Int {
    let digits = bytes.prefix(while: MetricGrammar.isDigit).count
    bytes = bytes.dropFirst(digits)
    return digits
  }
}
