import Components
import Documents

/// Reads files of environment variables, `.env` and those of `env_file`, as Compose does.
enum EnvironmentText {
  /// A variable, its value and the line it begins in.
  typealias Assignment = (name: String, value: String, line: Int)

  /// The variables in their order of the text; later values see earlier ones and what is known already.
  static func variables(in source: Source, known: [String: String], isRaw: Bool = false) -> [Assignment] {
    var variables: [Assignment] = []
    var seen = known
    var rest = Substring(decoding: source.bytes, as: UTF8.self)
    var line = 1
    while !rest.isEmpty {
      let before = rest
      let assignment = nextAssignment(&rest, isRaw: isRaw, seen)
      if let (name, value) = assignment {
        variables.append((name, value, line))
        seen[name] = value
      }
      line += before[..<rest.startIndex].count(where: \.isNewline)
    }
    return variables
  }

  /// Takes a line, or more where a quoted value goes on; nil where it assigns nothing.
  private static func nextAssignment(
    _ rest: inout Substring, isRaw: Bool, _ known: [String: String]
  ) -> (String, String)? {
    let line = rest.prefix { !$0.isNewline }
    let trimmed = line.drop(while: \.isWhitespace)
    guard let equals = trimmed.firstIndex(where: { $0 == "=" || $0 == ":" }), trimmed.first != "#" else {
      rest = rest[line.endIndex...].dropFirst()
      return nil
    }
    var name = trimmed[..<equals].trimmed
    if name.hasPrefix("export ") { name = name.dropFirst(7).trimmed }
    var value = trimmed[trimmed.index(after: equals)...].drop(while: \.isWhitespace)
    if !isRaw, let quote = value.first, quote == "\"" || quote == "'",
      let (text, end) = quoted(rest[value.startIndex...], by: quote)
    {
      rest = rest[end...].drop { !$0.isNewline }.dropFirst()
      return (String(name), quote == "\"" ? expanded(text, known) : text)
    }
    rest = rest[line.endIndex...].dropFirst()
    guard !isRaw else { return (String(name), String(value.trimmed)) }
    if let comment = value.indices.first(where: { value[$0] == "#" && isBlank(before: $0, in: value) }) {
      value = value[..<comment]
    }
    return (String(name), expanded(String(value.trimmed), known))
  }

  private static func isBlank(before index: Substring.Index, in text: Substring) -> Bool {
    index == text.startIndex || text[text.index(before: index)].isWhitespace
  }

  /// What stands between quotes, and where the text goes on behind them; nil where they are not closed.
  private static func quoted(_ text: Substring, by quote: Character) -> (text: String, end: Substring.Index)? {
    var result = ""
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if character == quote { return (result, next) }
      guard character == "\\", quote == "\"", next < text.endIndex else {
        result.append(character)
        index = next
        continue
      }
      switch text[next] {
      case "n": result += "\n"
      case "r": result += "\r"
      case "t": result += "\t"
      case "$": result += "$$"
      case let other: result.append(other)
      }
      index = text.index(after: next)
    }
    return nil
  }

  /// With variables put in; one that nobody set is empty here.
  private static func expanded(_ text: String, _ known: [String: String]) -> String {
    guard let expanded = try? Interpolation(known).expanded(text) else { return text }
    return VariableText.resolved(expanded) ?? text
  }
}

extension Substring {
  /// Without blanks on either side.
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }
}
