/// The grammar of `baggage`: <https://www.w3.org/TR/baggage/#header-content>.
enum BaggageGrammar {
  /// Whether the key is a `token`.
  static func isKey(_ key: some Collection<UInt8>) -> Bool {
    !key.isEmpty && key.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-.^_`|~".utf8.contains($0) }
  }

  /// Whether the byte stands for itself in a value: a `baggage-octet` that begins no escape.
  static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7e).contains(byte) && !"\"%,;\\".utf8.contains(byte)
  }

  /// Whether the text may stand as properties: printable ASCII without `,`.
  static func isProperties(_ text: some Collection<UInt8>) -> Bool {
    text.allSatisfy { (0x20...0x7e).contains($0) && $0 != UInt8(ascii: ",") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
