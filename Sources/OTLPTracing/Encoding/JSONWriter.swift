/// Writes JSON as the protocol's mapping of protobuf has it, straight into bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes the key of the member that follows.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    value { bytes in
      bytes.append(UInt8(ascii: "\""))
      var text = text
      text.withUTF8 { Self.escape($0, into: &bytes) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes a string that needs no escapes, such as hexadecimal digits.
  mutating func string(appending append: (inout [UInt8]) -> Void) {
    value { bytes in
      bytes.append(UInt8(ascii: "\""))
      append(&bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes a number of at most 32 bits.
  mutating func number(_ number: UInt32) {
    value { bytes in bytes.append(contentsOf: String(number).utf8) }
  }

  /// Writes a number of 64 bits, which protobuf's JSON has as a string of its decimal digits.
  mutating func longNumber(_ number: some FixedWidthInteger) {
    string { bytes in bytes.append(contentsOf: String(number).utf8) }
  }

  /// Writes a number; those that JSON does not have become the strings that protobuf has for them.
  mutating func double(_ number: Double) {
    if number.isFinite {
      value { bytes in bytes.append(contentsOf: number.description.utf8) }
    } else {
      string(number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
    }
  }

  mutating func bool(_ bool: Bool) {
    value { bytes in bytes.append(contentsOf: (bool ? "true" : "false").utf8) }
  }

  /// Writes JSON that is written already, as the next values.
  mutating func values(_ json: [UInt8]) {
    value { bytes in bytes.append(contentsOf: json) }
  }

  private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func value(_ append: (inout [UInt8]) -> Void) {
    separate()
    append(&bytes)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Appends the text, escaping what RFC 8259 does not allow in a string.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
    var start = text.startIndex
    for (index, byte) in text.enumerated() {
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      case 0..<0x20:
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(UInt8(ascii: "0") + byte >> 4)
        bytes.append(contentsOf: String(byte & 0xf, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}
