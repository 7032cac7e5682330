import Documents

/// What a comment such as `# exemplary:ignore EX101 the flag stands in the image` says.
struct IgnoreComment: Sendable {
  /// How it begins, behind the `#`.
  static let marker = "exemplary:ignore"

  /// The rule whose finding it silences; nil where it names none.
  let ruleID: String?
  let hasReason: Bool
  let place: Place
  /// Where the finding must stand.
  let lines: ClosedRange<Int>

  init(_ comment: YAMLComment) {
    let words = comment.text.dropFirst(Self.marker.count).split(whereSeparator: \.isWhitespace)
    ruleID = words.first.map(String.init)
    hasReason = words.count > 1
    place = comment.place
    lines = comment.lines
  }
}
