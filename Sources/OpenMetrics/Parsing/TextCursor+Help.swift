extension TextCursor {
  /// Reads a help text up to the end of its line.
  mutating func takeHelp(_ dialect: Dialect) throws(Violation) -> String {
    var help: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\n") {
      if take(UInt8(ascii: "\\")) {
        // A backslash at the very end of a help text stands for itself.
        if isAtEndOfLine, dialect == .openMetrics {
          help.append(byte)
        } else {
          try takeEscape(dialect, quotes: dialect == .openMetrics, into: &help)
        }
      } else {
        help.append(byte)
        _ = takeAny()
      }
    }
    guard dialect == .text || help.last != UInt8(ascii: "\r") else {
      throw violation(
        at: offset - 1, expected: "the end of the line after the help", remedy: "end lines with \\n alone")
    }
    return String(decoding: help, as: UTF8.self)
  }
}
