/// The text that a string of PromQL stands for: escapes as Go has them, none between backquotes.
enum StringLiteral {
  static func value(of literal: ArraySlice<UInt8>) -> String {
    guard let quote = literal.first else { return "" }
    var content = literal.dropFirst()
    if content.last == quote { content = content.dropLast() }
    guard quote != UInt8(ascii: "`"), content.contains(UInt8(ascii: "\\")) else {
      return String(decoding: content, as: UTF8.self)
    }
    return String(decoding: unescaped(content), as: UTF8.self)
  }

  private static func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var rest = content
    var value: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        value.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "a"): value.append(0x07)
      case UInt8(ascii: "b"): value.append(0x08)
      case UInt8(ascii: "t"): value.append(0x09)
      case UInt8(ascii: "n"): value.append(0x0A)
      case UInt8(ascii: "v"): value.append(0x0B)
      case UInt8(ascii: "f"): value.append(0x0C)
      case UInt8(ascii: "r"): value.append(0x0D)
      case UInt8(ascii: "x"): value.append(UInt8(truncatingIfNeeded: number(&rest, digits: 2, radix: 16)))
      case UInt8(ascii: "u"): append(number(&rest, digits: 4, radix: 16), to: &value)
      case UInt8(ascii: "U"): append(number(&rest, digits: 8, radix: 16), to: &value)
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        rest = content[(rest.startIndex - 1)...]
        value.append(UInt8(truncatingIfNeeded: number(&rest, digits: 3, radix: 8)))
      default: value.append(escape)
      }
    }
    return value
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int, radix: Int) -> UInt32 {
    let text = rest.prefix(digits)
    rest = rest.dropFirst(text.count)
    return UInt32(String(decoding: text, as: UTF8.self), radix: radix) ?? 0xFFFD
  }

  private static func append(_ code: UInt32, to value: inout [UInt8]) {
    value.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }
}
