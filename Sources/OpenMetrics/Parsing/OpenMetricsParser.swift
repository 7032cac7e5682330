/// Reads OpenMetrics text: <https://prometheus.io/docs/specs/om/open_metrics_spec/>.
struct OpenMetricsParser {
  private var cursor: TextCursor
  private var list: FamilyList

  init(_ cursor: TextCursor, strictness: ParsingStrictness) {
    self.cursor = cursor
    list = FamilyList(dialect: .openMetrics, strictness: strictness)
  }

  /// The families, in their order.
  mutating func families() throws(Violation) -> [MetricFamily] {
    while true {
      switch cursor.current {
      case UInt8(ascii: "#"):
        if try takeMetadata() {
          try list.finish()
          return list.families
        }
      case UInt8(ascii: "\n"):
        throw cursor.violation(expected: "a sample, metadata or # EOF", remedy: "remove the empty line")
      case .some:
        try list.add(cursor.takeSample(.openMetrics))
      case nil:
        throw cursor.violation(
          expected: "# EOF",
          remedy: "end the text with it; if it was there, the response was cut off"
        )
      }
    }
  }

  /// Reads a line that begins with `#`, and says whether it was the last.
  private mutating func takeMetadata() throws(Violation) -> Bool {
    let start = cursor.offset
    if cursor.take("# EOF") {
      guard cursor.isAtEnd || (cursor.take(UInt8(ascii: "\n")) && cursor.isAtEnd) else {
        throw cursor.violation(expected: "nothing after # EOF", remedy: "remove what follows")
      }
      return true
    }
    if cursor.take("# TYPE ") {
      try takeType()
    } else if cursor.take("# UNIT ") {
      try takeUnit()
    } else if cursor.take("# HELP ") {
      try takeHelp()
    } else {
      throw cursor.violation(
        at: start,
        expected: "# TYPE, # UNIT, # HELP or # EOF, with single spaces",
        remedy: "remove the line; OpenMetrics has no comments"
      )
    }
    return false
  }

  private mutating func takeType() throws(Violation) {
    let nameOffset = cursor.offset
    let name = try cursor.takeMetricName()
    try cursor.takeSeparator(.openMetrics, before: "the type")
    let offset = cursor.offset
    let word = cursor.takeWord()
    guard let type = MetricType(rawValue: String(decoding: word, as: UTF8.self)) else {
      throw cursor.violation(
        at: offset,
        expected: "one of \(MetricType.allCases.map(\.rawValue).sorted().joined(separator: ", "))",
        remedy: "use unknown when none of the others fits"
      )
    }
    try cursor.takeEndOfLine(after: "the type")
    try list.describe(name, at: nameOffset) { family throws(Violation) in
      guard family.type == nil else { throw Self.repeated("TYPE", name, at: nameOffset) }
      family.type = type
    }
  }

  private mutating func takeUnit() throws(Violation) {
    let nameOffset = cursor.offset
    let name = try cursor.takeMetricName()
    try cursor.takeSeparator(.openMetrics, before: "the unit")
    let offset = cursor.offset
    let unit = String(decoding: cursor.take(while: MetricGrammar.isMetricNameByte), as: UTF8.self)
    try cursor.takeEndOfLine(after: "the unit")
    try list.describe(name, at: nameOffset) { family throws(Violation) in
      guard family.unit == nil else { throw Self.repeated("UNIT", name, at: nameOffset) }
      family.unit = unit
      family.unitOffset = offset
    }
  }

  private mutating func takeHelp() throws(Violation) {
    let nameOffset = cursor.offset
    let name = try cursor.takeMetricName()
    try cursor.takeSeparator(.openMetrics, before: "the help")
    let help = try cursor.takeHelp(.openMetrics)
    try cursor.takeEndOfLine(after: "the help")
    try list.describe(name, at: nameOffset) { family throws(Violation) in
      guard family.help == nil else { throw Self.repeated("HELP", name, at: nameOffset) }
      family.help = help
    }
  }

  private static func repeated(_ keyword: String, _ name: String, at offset: Int) -> Violation {
    Violation(
      offset: offset, expected: "# \(keyword) once for \(name)", found: "it again", remedy: "remove one of them")
  }
}
