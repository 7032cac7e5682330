extension TextCursor {
  /// Reads a metric's name.
  mutating func takeMetricName() throws(Violation) -> String {
    let start = offset
    let word = take(while: MetricGrammar.isMetricNameByte)
    guard let first = word.first, MetricGrammar.isMetricNameStart(first) else {
      throw violation(
        at: start,
        expected: "a metric name of [a-zA-Z_:][a-zA-Z0-9_:]*",
        remedy: "put _ in place of other characters"
      )
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// Reads a label's name.
  mutating func takeLabelName() throws(Violation) -> String {
    let start = offset
    let word = take(while: MetricGrammar.isLabelNameByte)
    guard let first = word.first, MetricGrammar.isLabelNameStart(first) else {
      throw violation(
        at: start,
        expected: "a label name of [a-zA-Z_][a-zA-Z0-9_]*",
        remedy: "write labels as name=\"value\", with a comma between two of them"
      )
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// Reads a number.
  mutating func takeNumber() throws(Violation) -> Double {
    let start = offset
    let word = takeWord()
    guard let value = NumberGrammar.value(word) else {
      throw violation(
        at: start,
        expected: NumberGrammar.description,
        remedy: "write the number in decimal, without blanks around it"
      )
    }
    return value
  }

  /// Moves past spaces and tabs, and says whether there were any.
  @discardableResult
  mutating func takeBlanks() -> Bool {
    !take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.isEmpty
  }

  /// Moves past what stands between two parts of a line: one space, or in the text format any blanks.
  mutating func takeSeparator(_ dialect: Dialect, before next: String) throws(Violation) {
    let isThere = dialect == .text ? takeBlanks() : take(UInt8(ascii: " "))
    guard isThere else { throw violation(expected: "a space and \(next)", remedy: "separate the parts with one space") }
  }
}
