/// Reads strict JSON (RFC 8259) into nodes, within a budget.
package struct JSONReader {
  private let source: Source
  private let bytes: [UInt8]
  private var assembly: NodeAssembly
  private var offset = 0
  /// How far lines and columns have been counted, so that counting stays linear.
  private var counted: TextPosition

  private enum Expected { case value, valueOrEnd, keyOrEnd, key, commaOrEnd }

  private init(_ source: Source, _ budget: Budget) {
    self.source = source
    bytes = source.bytes
    assembly = NodeAssembly(source: source, budget: budget)
    counted = TextPosition(bytes)
    offset = counted.offset
  }

  /// Throws the first error that keeps the text from being JSON, or the budget that it exceeds.
  package static func read(_ source: Source, budget: Budget = .standard) throws(Diagnostic) -> YAMLReader.Result {
    if let excess = budget.excess(of: source) { throw excess }
    var reader = JSONReader(source, budget)
    try reader.checkEncoding()
    try reader.readAll()
    return YAMLReader.Result(root: reader.assembly.root, diagnostics: reader.assembly.diagnostics)
  }

  private mutating func readAll() throws(Diagnostic) {
    var open: [UInt8] = []
    var expected = Expected.value
    skipBlanks()
    guard offset < bytes.count else { return }
    while true {
      skipBlanks()
      guard offset < bytes.count else { throw expectedInstead(expected, open: open.last) }
      let byte = bytes[offset]
      switch (expected, byte) {
      case (.value, UInt8(ascii: "{")), (.valueOrEnd, UInt8(ascii: "{")):
        try assembly.begin(.mapping, at: place())
        open.append(UInt8(ascii: "}"))
        offset += 1
        expected = .keyOrEnd
        continue
      case (.value, UInt8(ascii: "[")), (.valueOrEnd, UInt8(ascii: "[")):
        try assembly.begin(.sequence, at: place())
        open.append(UInt8(ascii: "]"))
        offset += 1
        expected = .valueOrEnd
        continue
      case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")):
        try close(&open)
      case (.value, _), (.valueOrEnd, _):
        try readScalar(expected, open: open.last)
      case (.keyOrEnd, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
        try readKey()
        expected = .value
        continue
      case (.commaOrEnd, UInt8(ascii: ",")):
        offset += 1
        expected = open.last == UInt8(ascii: "}") ? .key : .value
        continue
      case (.commaOrEnd, _) where byte == open.last:
        try close(&open)
      default:
        throw expectedInstead(expected, open: open.last)
      }
      if open.isEmpty { break }
      expected = .commaOrEnd
    }
    skipBlanks()
    if offset < bytes.count {
      throw Diagnostic("More stands behind the end of the JSON value.", help: "remove it", at: place())
    }
  }

  private mutating func close(_ open: inout [UInt8]) throws(Diagnostic) {
    open.removeLast()
    offset += 1
    try assembly.end()
  }

  private mutating func readKey() throws(Diagnostic) {
    let place = place()
    try assembly.scalar(Scalar(readString(), style: .doubleQuoted), at: place)
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
      throw Diagnostic("Expected `:` behind the key, found \(found).", at: self.place())
    }
    offset += 1
  }

  private mutating func readScalar(_ expected: Expected, open: UInt8?) throws(Diagnostic) {
    let place = place()
    if bytes[offset] == UInt8(ascii: "\"") {
      try assembly.scalar(Scalar(readString(), style: .doubleQuoted), at: place)
      return
    }
    let end = bytes[offset...].firstIndex { !Self.isWord($0) } ?? bytes.count
    let word = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard word == "true" || word == "false" || word == "null" || JSONNumber.isValid(bytes[offset..<end]) else {
      throw expectedInstead(expected, open: open)
    }
    offset = end
    try assembly.scalar(Scalar(word, style: .bare), at: place)
  }

  private mutating func readString() throws(Diagnostic) -> String {
    offset += 1
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x22, bytes[offset] != 0x5C, bytes[offset] >= 0x20 { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x22 {
      offset += 1
      return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x22:
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        try readEscape(into: &text)
      case ..<0x20:
        throw Diagnostic(
          "A string may not hold a line break or control character.", help: "write \\n, \\t or \\u00XX", at: place())
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw Diagnostic("The text ends inside a string.", help: "close it with a quote", at: place())
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(Diagnostic) {
    let place = place()
    let escape = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if let byte = JSONEscape.simple(escape) {
      text.append(byte)
      offset += 2
      return
    }
    guard escape == UInt8(ascii: "u"), let scalar = JSONEscape.unicode(bytes[offset...]) else {
      throw Diagnostic(
        "No such escape in JSON.", help: "write \\\\ for a backslash; \\u takes four hex digits, surrogates in pairs",
        at: place)
    }
    text.append(contentsOf: String(scalar.value).utf8)
    offset += scalar.length
  }
}

extension JSONReader {
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
      default: return
      }
    }
  }

  private mutating func place() -> Place {
    counted.advance(to: offset, in: bytes)
    return Place(source, line: counted.line, column: counted.column)
  }

  private var found: String {
    guard offset < bytes.count else { return "the end of the text" }
    // Twelve characters of at most four bytes.
    let word = String(decoding: bytes[offset...].prefix(48).prefix { $0 > 0x20 }, as: UTF8.self)
    return word.isEmpty ? "a control character" : "`\(String(word.unicodeScalars.prefix(12)))`"
  }

  private mutating func expectedInstead(_ expected: Expected, open: UInt8?) -> Diagnostic {
    let end = open.map { "`\(Character(Unicode.Scalar($0)))`" } ?? "the end"
    let (what, help) =
      switch expected {
      case .value: ("a value", "a comma may not stand before a closing bracket, and comments are not JSON")
      case .valueOrEnd: ("a value or `]`", "")
      case .key: ("a key in double quotes", "a comma may not stand before a closing bracket")
      case .keyOrEnd: ("a key in double quotes or `}`", "")
      case .commaOrEnd: ("`,` or \(end)", "")
      }
    return Diagnostic("This is not JSON: expected \(what), found \(found).", help: help, at: place())
  }

  private mutating func checkEncoding() throws(Diagnostic) {
    guard let bad = UTF8Check.firstInvalid(in: bytes) else { return }
    offset = bad
    throw Diagnostic("This is not UTF-8.", help: "save the file as UTF-8", at: place())
  }
}
