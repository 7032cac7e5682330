/// Quotes and escapes as both formats have them.
enum TextEscaping {
  /// Appends `name="value",…`.
  static func append(_ labels: [Label], to bytes: inout [UInt8]) {
    for (index, label) in labels.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += label.name.utf8
      bytes += "=\"".utf8
      append(escaping: label.value, quotes: true, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Appends the text with `\n` and `\\` for line feeds and backslashes, and `\"` for quotes where these end the text.
  static func append(escaping text: String, quotes: Bool, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\"") where quotes: bytes += "\\\"".utf8
      default: bytes.append(byte)
      }
    }
  }
}
