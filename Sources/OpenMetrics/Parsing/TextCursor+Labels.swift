extension TextCursor {
  /// Reads labels in braces, with the place of each value; none when there are no braces.
  mutating func takeLabels(_ dialect: Dialect) throws(Violation) -> (labels: [Label], offsets: [Int]) {
    var labels: [Label] = []
    var offsets: [Int] = []
    var names: Set<String> = []
    guard take(UInt8(ascii: "{")) else { return ([], []) }
    skipBlanks(dialect)
    if take(UInt8(ascii: "}")) { return ([], []) }
    while true {
      let nameOffset = offset
      let name = try takeLabelName()
      guard names.insert(name).inserted else {
        throw violation(at: nameOffset, expected: "a label name that is new", remedy: "give each label once")
      }
      skipBlanks(dialect)
      guard take(UInt8(ascii: "=")) else {
        throw violation(expected: "= after the label name", remedy: "write name=\"value\"")
      }
      skipBlanks(dialect)
      guard take(UInt8(ascii: "\"")) else {
        throw violation(expected: "a value in double quotes", remedy: "write name=\"value\"")
      }
      offsets.append(offset)
      labels.append(Label(name, try takeLabelValue(dialect)))
      skipBlanks(dialect)
      if take(UInt8(ascii: "}")) { return (labels, offsets) }
      guard take(UInt8(ascii: ",")) else {
        throw violation(expected: ", or } after the label", remedy: "put a comma between labels and } after the last")
      }
      skipBlanks(dialect)
      // The text format lets a comma stand after the last label.
      if dialect == .text, take(UInt8(ascii: "}")) { return (labels, offsets) }
    }
  }

  /// Reads a value up to the quote that ends it.
  private mutating func takeLabelValue(_ dialect: Dialect) throws(Violation) -> String {
    var value: [UInt8] = []
    while let byte = current, byte != UInt8(ascii: "\n") {
      if take(UInt8(ascii: "\"")) { return String(decoding: value, as: UTF8.self) }
      if take(UInt8(ascii: "\\")) {
        try takeEscape(dialect, quotes: true, into: &value)
      } else {
        value.append(byte)
        _ = takeAny()
      }
    }
    throw violation(expected: "\" at the end of the label's value", remedy: "close the quotes on the same line")
  }

  /// Reads what follows a backslash.
  ///
  /// OpenMetrics leaves a backslash before any other character as it is; the text format does not allow it.
  mutating func takeEscape(_ dialect: Dialect, quotes: Bool, into text: inout [UInt8]) throws(Violation) {
    let start = offset - 1
    if take(UInt8(ascii: "n")) {
      text.append(UInt8(ascii: "\n"))
    } else if take(UInt8(ascii: "\\")) {
      text.append(UInt8(ascii: "\\"))
    } else if quotes, take(UInt8(ascii: "\"")) {
      text.append(UInt8(ascii: "\""))
    } else if dialect == .openMetrics, !isAtEndOfLine {
      text.append(UInt8(ascii: "\\"))
    } else {
      throw violation(
        at: start,
        expected: quotes ? "\\n, \\\\ or \\\"" : "\\n or \\\\",
        remedy: "write a backslash as \\\\"
      )
    }
  }

  private mutating func skipBlanks(_ dialect: Dialect) {
    if dialect == .text { takeBlanks() }
  }
}
