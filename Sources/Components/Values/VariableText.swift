/// Texts in which `$NAME` and `${NAME}` stand for variables and `$$` for a dollar sign.
package enum VariableText {
  package static func hasVariable(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      let next = rest.index(after: dollar)
      guard next < rest.endIndex, rest[next] == UInt8(ascii: "$") else { return true }
      rest = rest[rest.index(after: next)...]
    }
    return false
  }

  /// The text itself, `$$` written as one dollar sign; nil where a variable leaves it open.
  package static func resolved(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    return hasVariable(text) ? nil : text.replacing("$$", with: "$")
  }

  /// The parts between colons; those inside `${…}` separate nothing.
  package static func partsBetweenColons(_ text: String) -> [String] {
    var parts = [""]
    var depth = 0
    var previous: Character?
    for character in text {
      if character == "{", previous == "$" || depth > 0 { depth += 1 }
      if character == "}", depth > 0 { depth -= 1 }
      if character == ":", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
      previous = character
    }
    return parts
  }
}
