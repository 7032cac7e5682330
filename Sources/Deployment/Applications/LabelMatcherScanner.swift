import Values

/// Reads label matchers as PromQL does, with values in double quotes.
struct LabelMatcherScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = text[...].unicodeScalars }

  /// What to do where the text is no list of matchers; nil where it is one.
  mutating func problem() -> String? {
    let form = "each is a label, one of = != =~ !~ and a value in double quotes; commas stand between them"
    repeat {
      skipBlanks()
      if rest.first == "{" { return "leave out the braces" }
      let name = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0)) }
      guard (try? LabelName(String(name))) != nil else { return form }
      rest = rest.dropFirst(name.count)
      skipBlanks()
      guard let operation = ["=~", "!~", "!=", "="].first(where: { rest.starts(with: $0.unicodeScalars) }) else {
        return form
      }
      rest = rest.dropFirst(operation.unicodeScalars.count)
      skipBlanks()
      guard let value = scanString() else { return form }
      if operation.hasSuffix("~"), !RegularExpression.isValid(value) {
        return "\"\(value)\" is no regular expression of RE2"
      }
      skipBlanks()
    } while scan(",")
    return rest.isEmpty ? nil : form
  }

  private mutating func skipBlanks() { rest = rest.drop { $0.properties.isWhitespace } }

  private mutating func scan(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The value between double quotes, with `\\` and `\"` undone.
  private mutating func scanString() -> String? {
    guard scan("\"") else { return nil }
    var value = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(value)
      case "\n": return nil
      case "\\":
        guard let escaped = rest.popFirst(), escaped == "\\" || escaped == "\"" else { return nil }
        value.append(escaped)
      default: value.append(scalar)
      }
    }
    return nil
  }
}
