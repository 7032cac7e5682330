import Documents

/// What a program says against a file, with the places that it gives: `line 8: …`, `5:15: …`, or the name of a service.
struct ProgramWords {
  private let output: String
  private let question: OutsideQuestion

  init(_ output: String, about question: OutsideQuestion) {
    self.output = output
    self.question = question
  }

  var diagnostics: [Diagnostic] {
    output.split(whereSeparator: \.isNewline).compactMap { line in
      let words = message(in: line)
      return words.isEmpty ? nil : diagnostic(words)
    }
  }

  /// Without what says no more than that something is wrong, and with what.
  private func message(in line: Substring) -> Substring {
    var rest = line.trimmingBlanks
    if rest.hasPrefix("Checking ") || rest.hasPrefix("level=warn") || rest.contains("level=warning") { return "" }
    let name = question.source.name
    for prefix in [
      "FAILED:", "parsing YAML file \(name):", "\(name):", "failed parsing config:", "yaml: unmarshal errors:",
    ] {
      guard let range = rest.firstRange(of: prefix) else { continue }
      rest = rest[range.upperBound...].trimmingBlanks
    }
    return rest
  }

  private func diagnostic(_ message: Substring) -> Diagnostic {
    if let (line, column, rest) = message.leadingPosition { return at(line, column, rest) }
    if let range = message.firstRange(of: "line "),
      let (line, rest) = message[range.upperBound...].leadingNumber
    {
      return at(line, 1, rest)
    }
    let named = question.services.filter { name, _ in
      message.contains("services.\(name) ") || message.contains("service \"\(name)\" ")
    }
    let place = named.min { $0.key.utf8.count > $1.key.utf8.count }?.value
    return Diagnostic(String(message), at: place ?? Place(question.source, line: 1, column: 1))
  }

  private func at(_ line: Int, _ column: Int, _ message: Substring) -> Diagnostic {
    Diagnostic(String(message), at: Place(question.source, line: line, column: column))
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    func isText(_ character: Character) -> Bool { character != " " && character != "\t" }
    guard let first = firstIndex(where: isText), let last = lastIndex(where: isText) else { return "" }
    return self[first...last]
  }

  /// `12: rest`
  fileprivate var leadingNumber: (number: Int, rest: Substring)? {
    guard let colon = firstIndex(of: ":"), let number = Int(self[..<colon]), number > 0 else { return nil }
    return (number, self[index(after: colon)...].trimmingBlanks)
  }

  /// `5:15: rest`
  fileprivate var leadingPosition: (line: Int, column: Int, rest: Substring)? {
    guard let (line, behind) = leadingNumber, let (column, rest) = behind.leadingNumber else { return nil }
    return (line, column, rest)
  }
}
