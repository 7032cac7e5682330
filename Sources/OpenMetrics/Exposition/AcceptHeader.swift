/// One element of an `Accept` or `Accept-Encoding` header: what is acceptable, and how much it is preferred.
///
/// After RFC 9110, section 12.4 and 12.5. Names are lower-cased; an element that breaks the grammar is not returned.
struct AcceptElement: Equatable {
  /// A media range such as `text/plain`, or an encoding such as `gzip`.
  let name: String
  /// The parameters before `q`, with quotes removed.
  let parameters: [String: String]
  /// From 0, not acceptable, to 1.
  let quality: Double

  /// The elements of a header, in their order.
  static func elements(of header: String) -> [AcceptElement] {
    split(header, at: ",").compactMap { AcceptElement($0) }
  }

  private init?(_ text: Substring) {
    let parts = Self.split(String(text), at: ";").map(Self.trimmed)
    guard let first = parts.first, !first.isEmpty else { return nil }
    name = first.lowercased()
    var parameters: [String: String] = [:]
    var quality = 1.0
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = Self.trimmed(part[..<equals]).lowercased()
      let value = Self.unquoted(Self.trimmed(part[part.index(after: equals)...]))
      if key == "q" {
        guard let weight = Self.weight(value) else { return nil }
        quality = weight
      } else {
        parameters[key] = value
      }
    }
    self.parameters = parameters
    self.quality = quality
  }

  /// `0` or `1` with up to three decimals, at most 1.
  private static func weight(_ text: String) -> Double? {
    guard text.utf8.count <= 5, text.utf8.allSatisfy({ MetricGrammar.isDigit($0) || $0 == UInt8(ascii: ".") }),
      let weight = Double(text), (0...1).contains(weight)
    else { return nil }
    return weight
  }

  /// Splits at the character, except within quotes.
  private static func split(_ text: String, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
    }
    parts.append(text[start...])
    return parts
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return String(text) }
    var value = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        value.append(character)
        isEscaped = false
      }
    }
    return value
  }
}
