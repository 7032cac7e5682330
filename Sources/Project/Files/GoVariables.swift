/// Variables as Go's `os.Expand` reads them, after `$$` has been set aside for a dollar sign.
enum GoVariables {
  /// With the variables put in that are known; the others stay as they are.
  static func expanded(_ text: String, _ known: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      let behind = rest.index(after: dollar)
      let (name, end) = Self.name(in: rest, from: behind)
      if let name, let value = known[String(name)] {
        result += value.replacing("$", with: "$$")
      } else {
        result += rest[dollar..<end]
      }
      rest = rest[end...]
    }
    return result + rest
  }

  /// The name that begins behind a dollar sign, and where the text goes on; nil for `$$` and what names nothing.
  private static func name(in text: Substring, from start: Substring.Index) -> (Substring?, Substring.Index) {
    guard start < text.endIndex else { return (nil, start) }
    switch text[start] {
    case "$": return (nil, text.index(after: start))
    case "{":
      let inside = text.index(after: start)
      guard let close = text[inside...].firstIndex(of: "}") else { return (nil, text.endIndex) }
      return (text[inside..<close], text.index(after: close))
    default:
      let name = text[start...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
      return (name.isEmpty ? nil : name, name.endIndex)
    }
  }
}
