/// Reads the percent escapes of RFC 3986.
enum PercentEncoding {
  /// The text with its escapes resolved, or nil when an escape is not two hexadecimal digits or the bytes are no UTF-8.
  static func decode(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(of digit: UInt8) -> UInt8? {
    Character(UnicodeScalar(digit)).hexDigitValue.flatMap { UInt8(exactly: $0) }
  }
}
