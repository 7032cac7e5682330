/// Lines that begin with `%` before a document.
enum YAMLDirectives {
  private static let most = 100

  /// libyaml compares each directive with all before it, in one step that no budget interrupts.
  static func excess(in source: Source) -> Diagnostic? {
    var position = TextPosition(source.bytes)
    let first = position.offset
    var count = 0
    var next = first
    var excess: Int?
    while excess == nil, let offset = ByteSearch.index(of: UInt8(ascii: "%"), in: source.bytes, from: next) {
      next = offset + 1
      guard offset == first || LineBreaks.isBreak(before: offset, in: source.bytes) else { continue }
      count += 1
      if count > most { excess = offset }
    }
    guard let excess else { return nil }
    position.advance(to: excess, in: source.bytes)
    return Diagnostic(
      "More than \(most) directives.", help: "no file of these formats needs one",
      at: Place(source, line: position.line, column: position.column))
  }
}
