/// A place in a text that moves on as parts of it are recognized.
struct TextCursor {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset == bytes.count }
  var isAtEndOfLine: Bool { isAtEnd || bytes[offset] == UInt8(ascii: "\n") }

  /// The byte at the cursor; nil at the end of the text.
  var current: UInt8? { isAtEnd ? nil : bytes[offset] }

  /// Moves past the byte if it is the one at the cursor.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    offset += 1
    return true
  }

  /// Moves past the text if it stands at the cursor.
  mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  /// Moves past all bytes that fit, and returns them.
  mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while offset < bytes.count, fits(bytes[offset]) { offset += 1 }
    return bytes[start..<offset]
  }

  /// Moves past everything up to a blank or the end of the line, and returns it.
  mutating func takeWord() -> ArraySlice<UInt8> {
    take { !Self.endsWord($0) }
  }

  /// Moves past the byte at the cursor and returns it; nil at the end of the text.
  mutating func takeAny() -> UInt8? {
    guard let byte = current else { return nil }
    offset += 1
    return byte
  }

  /// What is wrong at the cursor, or at an earlier place.
  func violation(at place: Int? = nil, expected: String, remedy: String) -> Violation {
    Violation(offset: place ?? offset, expected: expected, found: nil, remedy: remedy)
  }

  /// Where a byte is, as people count.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // All bytes of a scalar but its first are 10xxxxxx.
    let column = before[start...].count { $0 & 0xc0 != 0x80 } + 1
    return (line, column)
  }

  /// The word at a place, in quotes and not too long.
  func excerpt(from start: Int) -> String {
    guard start < bytes.count else { return "the end of the text" }
    switch bytes[start] {
    case UInt8(ascii: "\n"): return "the end of the line"
    case UInt8(ascii: " "): return "a space"
    case UInt8(ascii: "\t"): return "a tab"
    case UInt8(ascii: "\r"): return "a carriage return"
    default: break
    }
    var word = String(decoding: bytes[start...].prefix { !Self.endsWord($0) }, as: UTF8.self)
    if word.last == "\r" { word = word.dropLast() + "\\r" }
    let limit = 40
    return word.count > limit ? "`\(word.prefix(limit))…`" : "`\(word)`"
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
