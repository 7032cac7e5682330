/// The two directions between 64-bit words and the hexadecimal digits that trace context writes.
///
/// W3C trace context knows lower-case digits only, so an upper-case one is refused when read.
enum HexDigits {
  static let count = 16

  /// Appends the word as 16 lower-case digits.
  static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    var shift = 60
    while shift >= 0 {
      bytes.append(digit(UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 0xf))
      shift -= 4
    }
  }

  /// Appends the byte as 2 lower-case digits.
  static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(digit(byte >> 4))
    bytes.append(digit(byte & 0xf))
  }

  /// The number that the digits spell, or nil for an empty sequence, one of more than 16, or any other character.
  static func value(of digits: some Collection<UInt8>) -> UInt64? {
    guard !digits.isEmpty, digits.count <= count else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }
}
