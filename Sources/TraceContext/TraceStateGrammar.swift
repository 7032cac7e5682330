/// The grammar of `tracestate`: <https://www.w3.org/TR/trace-context-1/#tracestate-header>.
enum TraceStateGrammar {
  private static let maximumLength = 256
  private static let maximumTenantLength = 241
  private static let maximumSystemLength = 14

  /// Whether the key is `simple-key` or `tenant@system`.
  static func isKey(_ key: String.UTF8View) -> Bool {
    guard let at = key.firstIndex(of: UInt8(ascii: "@")) else {
      return key.count <= maximumLength && isWord(key[...], firstIsLetter: true)
    }
    let tenant = key[..<at]
    let system = key[key.index(after: at)...]
    return tenant.count <= maximumTenantLength && isWord(tenant, firstIsLetter: false)
      && system.count <= maximumSystemLength && isWord(system, firstIsLetter: true)
  }

  /// Whether the value is printable ASCII without `,` and `=`, and does not end in a space.
  static func isValue(_ value: String.UTF8View) -> Bool {
    guard let last = value.last, last != UInt8(ascii: " "), value.count <= maximumLength else { return false }
    return value.allSatisfy { byte in
      (0x20...0x7e).contains(byte) && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "=")
    }
  }

  private static func isWord(_ word: Substring.UTF8View, firstIsLetter: Bool) -> Bool {
    guard let first = word.first, isLetter(first) || (!firstIsLetter && isDigit(first)) else { return false }
    return word.allSatisfy { isLetter($0) || isDigit($0) || "_-*/".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
