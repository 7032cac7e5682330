/// Reads Prometheus' text format 0.0.4:
/// <https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format>.
///
/// Text 1.0.0 is read too, as far as its names are of the characters that 0.0.4 allows.
struct TextFormatParser {
  private var cursor: TextCursor
  private var list: FamilyList

  init(_ cursor: TextCursor, strictness: ParsingStrictness) {
    self.cursor = cursor
    list = FamilyList(dialect: .text, strictness: strictness)
  }

  /// The families, in their order.
  mutating func families() throws(Violation) -> [MetricFamily] {
    while true {
      cursor.takeBlanks()
      switch cursor.current {
      case UInt8(ascii: "#"):
        try takeComment()
      case UInt8(ascii: "\n"):
        _ = cursor.takeAny()
      case .some:
        try takeSample()
      case nil:
        try list.finish()
        return list.families
      }
    }
  }

  private mutating func takeSample() throws(Violation) {
    let located = try cursor.takeSample(.text)
    guard cursor.bytes[cursor.offset - 1] == UInt8(ascii: "\n") else {
      throw cursor.violation(
        expected: "a line feed after the last sample",
        remedy: "end every line with one; if it was there, the response was cut off"
      )
    }
    try list.add(located)
  }

  /// Reads a line that begins with `#`: metadata, or else a comment of any kind.
  private mutating func takeComment() throws(Violation) {
    _ = cursor.takeAny()
    cursor.takeBlanks()
    let keyword = cursor.takeWord()
    switch String(decoding: keyword, as: UTF8.self) {
    case "TYPE" where cursor.takeBlanks(): try takeType()
    case "HELP" where cursor.takeBlanks(): try takeHelp()
    default: _ = cursor.take { $0 != UInt8(ascii: "\n") }
    }
    try cursor.takeEndOfLine(after: "the comment")
  }

  private mutating func takeType() throws(Violation) {
    let nameOffset = cursor.offset
    let name = try cursor.takeMetricName()
    try cursor.takeSeparator(.text, before: "the type")
    let offset = cursor.offset
    let word = String(decoding: cursor.takeWord(), as: UTF8.self)
    guard let type = Self.types[word] else {
      throw cursor.violation(
        at: offset,
        expected: "one of \(Self.types.keys.sorted().joined(separator: ", "))",
        remedy: "use untyped when none of the others fits"
      )
    }
    cursor.takeBlanks()
    try list.describe(name, at: nameOffset) { family throws(Violation) in
      guard family.type == nil else { throw Self.repeated("TYPE", name, at: nameOffset) }
      family.type = type
    }
  }

  private mutating func takeHelp() throws(Violation) {
    let nameOffset = cursor.offset
    let name = try cursor.takeMetricName()
    let help = cursor.takeBlanks() ? try cursor.takeHelp(.text) : ""
    try list.describe(name, at: nameOffset) { family throws(Violation) in
      guard family.help == nil else { throw Self.repeated("HELP", name, at: nameOffset) }
      family.help = help
    }
  }

  private static let types: [String: MetricType] = [
    "counter": .counter, "gauge": .gauge, "histogram": .histogram, "summary": .summary, "untyped": .unknown,
  ]

  private static func repeated(_ keyword: String, _ name: String, at offset: Int) -> Violation {
    Violation(
      offset: offset, expected: "# \(keyword) once for \(name)", found: "it again", remedy: "remove one of them")
  }
}
