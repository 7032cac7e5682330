/// JSON's grammar of numbers.
enum JSONNumber {
  /// `-`, then `0` or digits without a leading zero, then perhaps a fraction and an exponent.
  static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest = rest.dropFirst()
    } else if !skipDigits(&rest) {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard skipDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard skipDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  /// Whether it has neither a fraction nor an exponent.
  static func isInteger(_ text: String) -> Bool {
    isValid(Array(text.utf8)[...]) && !text.utf8.contains { ".eE".utf8.contains($0) }
  }

  private static func skipDigits(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    let before = bytes.count
    bytes = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return bytes.count < before
  }
}
