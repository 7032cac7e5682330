extension MetricFamily {
  /// The families that an exposition's text spells, in their order.
  ///
  /// - Parameters:
  ///   - text: The text, as UTF-8.
  ///   - format: The format; `init(contentType:)` of ``ExpositionFormat`` finds it for a response.
  ///   - strictness: How much is demanded.
  /// - Throws: ``ParseError`` for the first thing that the format does not allow.
  public static func parse(
    _ text: some Sequence<UInt8>,
    as format: ExpositionFormat,
    strictness: ParsingStrictness = .standard
  ) throws(ParseError) -> [MetricFamily] {
    let cursor = TextCursor(Array(text))
    do throws(Violation) {
      try checkEncoding(cursor.bytes)
      switch Dialect(format) {
      case .openMetrics:
        var parser = OpenMetricsParser(cursor, strictness: strictness)
        return try parser.families()
      case .text:
        var parser = TextFormatParser(cursor, strictness: strictness)
        return try parser.families()
      }
    } catch {
      let (line, column) = cursor.place(of: error.offset)
      throw ParseError(
        line: line,
        column: column,
        expected: error.expected,
        found: error.found ?? cursor.excerpt(from: error.offset),
        remedy: error.remedy
      )
    }
  }

  /// The families that an exposition's text spells, in their order.
  ///
  /// - Throws: ``ParseError`` for the first thing that the format does not allow.
  public static func parse(
    _ text: String,
    as format: ExpositionFormat,
    strictness: ParsingStrictness = .standard
  ) throws(ParseError) -> [MetricFamily] {
    try parse(text.utf8, as: format, strictness: strictness)
  }

  private static func checkEncoding(_ bytes: [UInt8]) throws(Violation) {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        offset += scalar.count
      case .emptyInput:
        return
      case .error:
        throw Violation(
          offset: offset,
          expected: "UTF-8",
          found: "the byte 0x\(String(bytes[offset], radix: 16))",
          remedy: "encode names and values as UTF-8"
        )
      }
    }
  }
}
