/// The escapes that a JSON string may hold.
enum JSONEscape {
  /// The byte that a letter behind the backslash means, or nil where it is more than one letter that says it.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The scalar that `\uXXXX` at the start of the bytes means, and how many bytes say it; nil for half a surrogate pair.
  static func unicode(_ bytes: ArraySlice<UInt8>) -> (value: Character, length: Int)? {
    guard let first = unit(bytes) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (Character(scalar), 6) }
    guard (0xD800..<0xDC00).contains(first), let second = unit(bytes.dropFirst(6)),
      (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { return nil }
    return (Character(scalar), 12)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    let escape = bytes.prefix(6)
    guard escape.count == 6, escape.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    let digits = escape.dropFirst(2)
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
