import Documents

/// A command among those of a shell's line: its words without what the shell itself takes of them.
struct ShellCommand {
  struct Word {
    /// As Compose has it: `$$` for a dollar sign, and `${…}` where nobody knows what will stand.
    var written: String
    let place: Place
  }

  var words: [Word] = []
}

extension ShellCommand.Word {
  /// `NAME=value` in its parts; nil for any other word.
  var assignment: (name: String, value: String)? {
    guard let equals = written.firstIndex(of: "="), equals != written.startIndex else { return nil }
    let name = written[..<equals]
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }), name.first?.isNumber == false
    else { return nil }
    return (String(name), String(written[written.index(after: equals)...]))
  }
}
