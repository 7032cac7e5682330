/// JSON's escapes.
enum JSONString {
  /// Appends a quoted string: what JSON must escape, and nothing else.
  static func append(_ text: String, to bytes: inout ByteBuffer) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if holdsEscapes(utf8) {
        appendEscaped(utf8, to: &bytes)
      } else {
        bytes.append(utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// To the end without a way out, so that many bytes are compared at once.
  private static func holdsEscapes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    for byte in utf8 { found = found || mustEscape(byte) }
    return found
  }

  private static func mustEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private static func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
    var start = 0
    for index in utf8.indices where mustEscape(utf8[index]) {
      bytes.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
      start = index + 1
      appendEscape(utf8[index], to: &bytes)
    }
    bytes.append(UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let hex = String(byte, radix: 16)
      for digit in "u00\(hex.utf8.count == 1 ? "0" : "")\(hex)".utf8 { bytes.append(digit) }
    }
  }
}
