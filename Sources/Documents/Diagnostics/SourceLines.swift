/// The lines of a source, found once, to show the one that a finding is about.
struct SourceLines {
  /// What of a line is shown on each side of the caret, in code points.
  private static let window = 60

  private let source: Source
  private let starts: [Int]

  init(_ source: Source) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The line and, under it, a caret; empty where the place lies outside the text.
  func excerpt(at place: Place) -> String {
    guard place.line >= 1, place.line <= starts.count else { return "" }
    let start = starts[place.line - 1]
    let end = place.line < starts.count ? starts[place.line] - 1 : source.bytes.count
    var line = Array(String(decoding: source.bytes[start..<max(start, end)], as: UTF8.self).unicodeScalars)
    if line.last == "\r" { line.removeLast() }
    guard !line.isEmpty else { return "" }
    let caret = min(max(place.column - 1, 0), line.count)
    let first = caret > Self.window * 2 ? caret - Self.window : 0
    let last = min(line.count, max(first + Self.window * 2, caret + Self.window))
    let head = first > 0 ? "…" : ""
    let number = String(place.line)
    let shown = Self.printable(line[first..<last])
    let before = line[first..<caret].map { $0 == "\t" ? "\t" : " " }.joined()
    return """
       \(number) | \(head)\(shown)\(last < line.count ? "…" : "")
       \(String(repeating: " ", count: number.count)) | \(head.isEmpty ? "" : " ")\(before)^

      """
  }

  /// No control character of a file reaches the terminal.
  private static func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
      text.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(text)
  }
}
