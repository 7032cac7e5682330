extension TextCursor {
  /// Reads a sample's line, with the line feed that ends it.
  mutating func takeSample(_ dialect: Dialect) throws(Violation) -> LocatedSample {
    let nameOffset = offset
    let name = try takeMetricName()
    if dialect == .text { takeBlanks() }
    let (labels, labelOffsets) = try takeLabels(dialect)
    // Blanks between the name and the value are gone already when the text format has no labels.
    if dialect == .openMetrics || !labels.isEmpty || bytes[offset - 1] == UInt8(ascii: "}") {
      try takeSeparator(dialect, before: "the value")
    }
    let valueOffset = offset
    let value = try takeNumber()
    var located = LocatedSample(
      sample: Sample(name, labels: labels, value: value),
      nameOffset: nameOffset,
      labelOffsets: labelOffsets,
      valueOffset: valueOffset,
      timestampOffset: offset,
      exemplarOffset: offset,
      exemplarValueOffset: offset
    )
    switch dialect {
    case .openMetrics: try takeTimeAndExemplar(&located)
    case .text: try takeMilliseconds(&located)
    }
    try takeEndOfLine(after: "the sample")
    return located
  }

  /// Moves past the line feed; the text may also end here.
  mutating func takeEndOfLine(after part: String) throws(Violation) {
    guard take(UInt8(ascii: "\n")) || isAtEnd else {
      throw violation(
        expected: "the end of the line after \(part)", remedy: "remove what follows; end lines with \\n alone")
    }
  }

  private mutating func takeTimeAndExemplar(_ located: inout LocatedSample) throws(Violation) {
    if take(" # ") { return try takeExemplar(&located) }
    guard take(UInt8(ascii: " ")) else { return }
    located.timestampOffset = offset
    located.sample.timestamp = try takeSeconds()
    if take(" # ") { try takeExemplar(&located) }
  }

  private mutating func takeExemplar(_ located: inout LocatedSample) throws(Violation) {
    located.exemplarOffset = offset
    guard current == UInt8(ascii: "{") else {
      throw violation(expected: "the exemplar's labels in braces", remedy: "write # {} and the value when it has none")
    }
    let labels = try takeLabels(.openMetrics).labels
    try takeSeparator(.openMetrics, before: "the exemplar's value")
    located.exemplarValueOffset = offset
    var exemplar = Exemplar(labels: labels, value: try takeNumber())
    if take(UInt8(ascii: " ")) { exemplar.timestamp = try takeSeconds() }
    located.sample.exemplar = exemplar
  }

  private mutating func takeSeconds() throws(Violation) -> Double {
    let start = offset
    let seconds = try takeNumber()
    guard seconds.isFinite else {
      throw violation(at: start, expected: "a time in seconds", remedy: "give a finite number or leave the time out")
    }
    return seconds
  }

  private mutating func takeMilliseconds(_ located: inout LocatedSample) throws(Violation) {
    guard takeBlanks(), !isAtEndOfLine else { return }
    located.timestampOffset = offset
    let start = offset
    let word = takeWord()
    guard let milliseconds = Int64(String(decoding: word, as: UTF8.self)) else {
      throw violation(
        at: start, expected: "a time in whole milliseconds", remedy: "give a whole number or leave the time out")
    }
    located.sample.timestamp = Double(milliseconds) / 1_000
    takeBlanks()
  }
}
