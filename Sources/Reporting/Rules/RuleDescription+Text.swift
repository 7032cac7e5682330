import Documents

extension RuleDescription {
  private static let width = 88

  /// The page for a terminal.
  package var text: String {
    var text = "\(id) (\(severity.rawValue)): \(summary)\n\n"
    text += meaning.wrapped(at: Self.width) + "\n\n" + consequence.wrapped(at: Self.width) + "\n"
    for example in examples { text += "\n\(example.title):\n\n\(example.text.indented)\n" }
    text += "\n" + silencing.wrapped(at: Self.width) + "\n\n"
    return text + silencingComment.indented + "\n"
  }

  /// How to silence it, which is the same for all.
  var silencing: String {
    """
    To accept it in one place, say why in a comment behind the line or above it. JSON has no comments: \
    `exemplary validate --ignore \(id)` silences it everywhere.
    """
  }

  var silencingComment: String { "# exemplary:ignore \(id) the reason" }
}

extension String {
  /// With lines of at most so many characters, broken between words.
  func wrapped(at width: Int) -> String {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Four blanks before every line that has any text.
  var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }
}
