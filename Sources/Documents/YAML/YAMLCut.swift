import Concurrency

/// How a long text is cut, so that the list that takes most of it can be read in runs.
///
/// Whether its parts are what they look like, only reading them tells.
package struct YAMLCut {
  struct Part: Sendable {
    let bytes: Range<Int>
    let linesBefore: Int
  }

  /// Shorter texts, in bytes, are read before another core is awake.
  package static let leastBytes = 32 << 10

  /// The list's first run with everything before it, the other runs, and the fields behind the list if there are any.
  let parts: [Part]
  /// Where the list begins.
  let line: Int
  let column: Int

  /// Nothing where the longest field holds no list that can be cut.
  init?(_ bytes: [UInt8]) {
    let outline = YAMLOutline(bytes: bytes)
    guard let field = outline.longestField, let list = outline.list(in: field) else { return nil }
    var starts = [0]
    for run in 1..<Concurrently.mostRuns {
      let target = list.offset + (field.upperBound - list.offset) * run / Concurrently.mostRuns
      // Not a second time at an element that reaches over several targets.
      let start = max(target, starts.last ?? 0, list.offset) + 1
      if let element = outline.element(in: start..<field.upperBound, indentedBy: list.indentation) {
        starts.append(element)
      }
    }
    guard starts.count > 1 else { return nil }
    if field.upperBound < bytes.count { starts.append(field.upperBound) }
    var linesBefore = 0
    parts = zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      defer { linesBefore += outline.lineCount(of: start..<end) }
      return Part(bytes: start..<end, linesBefore: linesBefore)
    }
    line = outline.lineCount(of: 0..<list.offset) + 1
    column = list.indentation + 1
  }
}
