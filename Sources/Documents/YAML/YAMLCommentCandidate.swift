import CLibYAML

/// What looks like a comment until it is known not to be part of a string.
struct YAMLCommentCandidate {
  /// A line and a column, counted from 1.
  struct Position: Comparable {
    var line: Int
    var column: Int

    init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }

    static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
  }

  let text: String
  let position: Position
  /// Whether nothing but blanks stands before it in its line.
  let isAlone: Bool

  /// Every `#` behind a blank, or at the beginning of a line, that a word follows.
  static func all(in source: Source, beginningWith word: String) -> [Self] {
    let bytes = source.bytes
    let word = Array(word.utf8)
    var found: [Self] = []
    var position = TextPosition(bytes)
    let start = position.offset
    func beginsLine(_ offset: Int) -> Bool { offset == start || LineBreaks.isBreak(before: offset, in: bytes) }
    var next = start
    while let hash = ByteSearch.index(of: UInt8(ascii: "#"), in: bytes, from: next) {
      next = hash + 1
      guard beginsLine(hash) || isBlank(bytes[hash - 1]),
        let index = bytes[next...].firstIndex(where: { !isBlank($0) }), bytes[index...].starts(with: word)
      else { continue }
      position.advance(to: hash, in: bytes)
      let before = bytes[start..<hash].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
      let end = bytes[index...].indices.first { LineBreaks.length(at: $0, in: bytes) > 0 } ?? bytes.endIndex
      let last = bytes[index..<end].lastIndex { !isBlank($0) } ?? index
      found.append(
        Self(
          text: String(decoding: bytes[index...last], as: UTF8.self),
          position: Position(line: position.line, column: position.column), isAlone: beginsLine(before)))
    }
    return found
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
