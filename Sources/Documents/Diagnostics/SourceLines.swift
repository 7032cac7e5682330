/// The lines of a source, found once, to show the one that a finding is about.
package struct SourceLines {
  /// What of a line is shown on each side of the caret, in code points.
  private static let window = 60

  /// How far before what is shown a key may stand whose value is not to be, in bytes.
  private static let reach = 256

  /// The longest line that is given as a whole, in bytes.
  private static let longest = 1_000

  private let source: Source
  /// Where each line begins, and where the text does behind the last.
  private var starts: [Int]

  package init(_ source: Source) {
    self.source = source
    let bytes = source.bytes
    var offset = TextPosition(bytes).offset
    starts = [offset]
    while offset < bytes.count {
      let length = bytes[offset] > 0x0D && bytes[offset] < 0x80 ? 0 : LineBreaks.length(at: offset, in: bytes)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    starts.append(bytes.count)
  }

  /// A whole line for programs to show; nil where it is empty, long, or looks as if it held a secret.
  package func text(of number: Int) -> String? {
    guard let line = content(of: number), line.count <= Self.longest, !SecretLine.isLikely(line) else { return nil }
    return String(decoding: line, as: UTF8.self)
  }

  /// The line and, under it, a caret; nil where the place lies outside the text, or a secret may stand there.
  package func excerpt(at place: Place) -> Excerpt? {
    guard let line = content(of: place.line) else { return nil }
    let wanted = max(place.column - 1, 0)
    let skipped = wanted > Self.window * 2 ? wanted - Self.window : 0
    let first = Self.offset(of: skipped, in: line)
    let rest = line[first...].prefix((wanted - skipped + Self.window) * 4)
    guard !SecretLine.isLikely(line[max(line.startIndex, first - Self.reach)..<rest.endIndex]) else { return nil }
    let shown = Array(String(decoding: rest, as: UTF8.self).unicodeScalars)
    let last = min(shown.count, max(Self.window * 2, wanted - skipped + Self.window))
    let isCut = last < shown.count || rest.endIndex < line.endIndex
    let number = String(place.line)
    let head = skipped > 0 ? "…" : ""
    let before = shown.prefix(min(wanted - skipped, last)).map { scalar in
      scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.columns)
    }.joined()
    let margin = String(repeating: " ", count: number.count)
    return Excerpt(
      line: " \(number) | \(head)\(Self.printable(shown[..<last]))\(isCut ? "…" : "")",
      caret: " \(margin) | \(head.isEmpty ? "" : " ")\(before)^")
  }

  /// Nil for an empty line, and one outside the text.
  private func content(of line: Int) -> ArraySlice<UInt8>? {
    guard line >= 1, line < starts.count else { return nil }
    var content = source.bytes[starts[line - 1]..<starts[line]]
    if line + 1 < starts.count {
      let end = content.indices.suffix(3).first { LineBreaks.length(at: $0, in: source.bytes) > 0 }
      content = content[..<(end ?? content.endIndex)]
    }
    return content.isEmpty ? nil : content
  }

  /// Where a code point begins; a long line is not decoded for the few that are shown.
  private static func offset(of codePoint: Int, in line: ArraySlice<UInt8>) -> Int {
    guard codePoint > 0 else { return line.startIndex }
    var count = -1
    return line.firstIndex { byte in
      if byte & 0xC0 != 0x80 { count += 1 }
      return count == codePoint
    } ?? line.endIndex
  }

  /// No control character of a file reaches the terminal.
  private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar.isControl && scalar != "\t" ? "\u{FFFD}" : scalar) }
    return String(text)
  }
}
