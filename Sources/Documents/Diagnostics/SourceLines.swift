/// The lines of a source, found once, to show the one that a finding is about.
struct SourceLines {
  /// What of a line is shown on each side of the caret, in code points.
  private static let window = 60

  private let source: Source
  /// Where each line begins, and where the text does behind the last.
  private var starts: [Int]

  init(_ source: Source) {
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

  /// The line and, under it, a caret; empty where the place lies outside the text.
  func excerpt(at place: Place) -> String {
    guard place.line >= 1, place.line < starts.count else { return "" }
    let line = content(of: place.line)
    guard !line.isEmpty else { return "" }
    let wanted = max(place.column - 1, 0)
    let skipped = wanted > Self.window * 2 ? wanted - Self.window : 0
    let first = Self.offset(of: skipped, in: line)
    let rest = line[first...].prefix((wanted - skipped + Self.window) * 4)
    let shown = Array(String(decoding: rest, as: UTF8.self).unicodeScalars)
    let last = min(shown.count, max(Self.window * 2, wanted - skipped + Self.window))
    let isCut = last < shown.count || rest.endIndex < line.endIndex
    let number = String(place.line)
    let head = skipped > 0 ? "…" : ""
    let before = shown.prefix(min(wanted - skipped, last)).map { scalar in
      scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.columns)
    }.joined()
    return """
       \(number) | \(head)\(Self.printable(shown[..<last]))\(isCut ? "…" : "")
       \(String(repeating: " ", count: number.count)) | \(head.isEmpty ? "" : " ")\(before)^

      """
  }

  private func content(of line: Int) -> ArraySlice<UInt8> {
    let content = source.bytes[starts[line - 1]..<starts[line]]
    guard line + 1 < starts.count else { return content }
    let end = content.indices.suffix(3).first { LineBreaks.length(at: $0, in: source.bytes) > 0 }
    return content[..<(end ?? content.endIndex)]
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
