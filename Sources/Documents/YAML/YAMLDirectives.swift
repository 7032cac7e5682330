/// Lines that begin with `%` before a document.
enum YAMLDirectives {
  private static let most = 100

  /// libyaml compares each directive with all before it, in one step that no budget interrupts.
  static func excess(in source: Source) -> Diagnostic? {
    var position = TextPosition(source.bytes)
    let first = position.offset
    var count = 0
    for offset in source.bytes.indices.dropFirst(first) where source.bytes[offset] == UInt8(ascii: "%") {
      guard offset == first || LineBreaks.isBreak(before: offset, in: source.bytes) else { continue }
      count += 1
      guard count > most else { continue }
      position.advance(to: offset, in: source.bytes)
      return Diagnostic(
        "More than \(most) directives.", help: "no file of these formats needs one",
        at: Place(source, line: position.line, column: position.column))
    }
    return nil
  }
}
