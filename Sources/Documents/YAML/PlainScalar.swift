/// What an unquoted scalar means, by YAML 1.2's core schema and, where the two differ, by YAML 1.1 as Go's readers have it.
package enum PlainScalar {
  /// Whether a string must be quoted because some reader takes it, unquoted, for anything but a string.
  package static func isAmbiguous(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return looksNumeric(text)
    case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "<"):
      return text == "~" || text == "=" || text == "<<"
    case UInt8(ascii: "_"):
      return looksNumeric(text)
    default:
      return text.utf8.count <= 5 && words.contains(text.lowercased())
    }
  }

  /// A boolean as YAML 1.1 has it, which the components' readers accept too.
  package static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": false
    default: nil
    }
  }

  /// A whole number: decimal, `0x`, `0o` or `0b`, octal behind a mere `0` too, with `_` between digits.
  package static func integer(_ text: String) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "_") else { return nil }
    // Most are plain digits, and need nothing of what follows.
    if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first), let number = Int(text) { return number }
    var digits = Substring(text.filter { $0 != "_" })
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let prefixes: [(String, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    var radix = 10
    if let prefix = prefixes.first(where: { digits.prefix(2).lowercased() == $0.0 }) {
      radix = prefix.1
      digits = digits.dropFirst(2)
    } else if digits.first == "0" {
      radix = 8
    }
    guard let first = digits.first, first != "-", first != "+" else { return nil }
    return Int((isNegative ? "-" : "") + digits, radix: radix)
  }

  /// A number, finite or not.
  package static func number(_ text: String) -> Double? {
    if let integer = integer(text) { return Double(integer) }
    switch text.lowercased() {
    case ".inf", "+.inf": return .infinity
    case "-.inf": return -.infinity
    case ".nan": return .nan
    default: break
    }
    // `Double` also reads hexadecimal floats, `inf` and `nan`, which are strings here.
    let isDecimal =
      text.utf8.first != UInt8(ascii: "_")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: ".+-eE_".utf8.contains(byte)
        }
      }
    return isDecimal ? Double(text.filter { $0 != "_" }) : nil
  }

  private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

  /// Numbers in any base, base 60, exponents, infinities and dates; rather too many than too few.
  private static func looksNumeric(_ text: String) -> Bool {
    var digits = false
    var onlyNumeric = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits = true
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        break
      default: onlyNumeric = false
      }
    }
    if onlyNumeric { return digits }
    let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
    if ["0x", "0X", "0o", "0O", "0b", "0B"].contains(where: unsigned.hasPrefix) { return true }
    return [".inf", ".nan"].contains(unsigned.lowercased()) || isTimestamp(text)
  }

  /// `2001-12-14` and whatever follows it.
  private static func isTimestamp(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return false }
    return parts[0].utf8.count == 4 && parts[0].allSatisfy(\.isNumber) && parts[1].allSatisfy(\.isNumber)
  }
}
