/// A JSON object of strings on one line, its keys in the order they are added.
struct JSONObjectLine {
  private var members = ""

  mutating func add(_ key: String, _ value: String) {
    if !members.isEmpty { members += "," }
    Self.append(key, to: &members)
    members += ":"
    Self.append(value, to: &members)
  }

  /// The object and a line feed.
  var text: String { "{\(members)}\n" }

  /// Appends the text in quotes; RFC 8259, section 7, asks for escapes of quotes, backslashes and controls.
  private static func append(_ text: String, to target: inout String) {
    target += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": target += "\\\""
      case "\\": target += "\\\\"
      case "\n": target += "\\n"
      case "\r": target += "\\r"
      case "\t": target += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        target += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: target.unicodeScalars.append(scalar)
      }
    }
    target += "\""
  }
}
