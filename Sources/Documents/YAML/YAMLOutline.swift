/// What a YAML text holds by the look of its lines alone, which a quote or a block may belie.
struct YAMLOutline {
  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  let bytes: [UInt8]

  /// The lines of the document's field that has the most bytes, where another field or nothing follows it.
  var longestField: Range<Int>? {
    var longest: Range<Int>?
    var start: Int?
    var line = 0
    func end() {
      if let start, line - start > longest?.count ?? 0 { longest = start..<line }
    }
    while line < bytes.count {
      if isOutermost(line) {
        let isField = isLetter(bytes[line])
        if isField { end() }
        start = isField ? line : nil
      }
      line = self.line(behind: line)
    }
    end()
    return longest
  }

  /// Where the list begins that a field's value is, and how far its elements are indented.
  func list(in field: Range<Int>) -> (offset: Int, indentation: Int)? {
    var line = line(behind: field.lowerBound)
    while line < field.upperBound, isBlank(line) { line = self.line(behind: line) }
    guard line < field.upperBound else { return nil }
    let indentation = indentation(of: line)
    return isElement(line, indentedBy: indentation) ? (line, indentation) : nil
  }

  /// Where in a part of the text the first element begins that stands behind so many spaces.
  func element(in part: Range<Int>, indentedBy indentation: Int) -> Int? {
    var line = line(behind: part.lowerBound - 1)
    while line < part.upperBound, !isElement(line, indentedBy: indentation) { line = self.line(behind: line) }
    return line < part.upperBound ? line : nil
  }

  /// How many lines end in a part of the text.
  func lineCount(of part: Range<Int>) -> Int { ByteSearch.count(of: Self.newline, in: bytes, part) }

  private func line(behind offset: Int) -> Int {
    ByteSearch.index(of: Self.newline, in: bytes, from: offset).map { $0 + 1 } ?? bytes.count
  }

  private func indentation(of line: Int) -> Int {
    (bytes[line...].firstIndex { $0 != Self.space } ?? bytes.count) - line
  }

  /// Whether nothing but a comment stands in a line.
  private func isBlank(_ line: Int) -> Bool {
    switch bytes[line...].first(where: { $0 != Self.space }) {
    case nil, Self.newline, UInt8(ascii: "\r"), UInt8(ascii: "#"): true
    default: false
    }
  }

  private func isElement(_ line: Int, indentedBy indentation: Int) -> Bool {
    let dash = line + indentation
    return dash + 1 < bytes.count && bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == Self.space
      && bytes[line..<dash].allSatisfy { $0 == Self.space }
  }

  /// Whether a line begins neither with a blank nor a comment, nor an element of a list.
  private func isOutermost(_ line: Int) -> Bool {
    switch bytes[line] {
    case Self.space, Self.newline, UInt8(ascii: "\r"), UInt8(ascii: "#"): false
    default: !isElement(line, indentedBy: 0)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
