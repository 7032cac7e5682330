import Files

/// Takes text as it comes.
protocol TextStream: AnyObject {
  /// Whether a person watches it.
  var isTerminal: Bool { get }

  func write(_ text: String)
}

extension TextStream {
  func writeLine(_ line: String) { write(line + "\n") }
}

extension StandardStream: TextStream {}
