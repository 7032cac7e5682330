/// Cuts an expression into words and signs; blanks and comments are left out, and nothing is refused.
///
/// The lexis is that of Prometheus' `promql/parser/lex.go`, with Grafana's variables in it.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0

  /// Every token, in order.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes: bytes)
    var tokens: [Token] = []
    // Enough for most expressions, and little for the longest.
    tokens.reserveCapacity(min(bytes.count / 2, 64))
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func next() -> Token? {
    skipBlanks()
    guard let byte = peek() else { return nil }
    let start = offset
    let kind = scan(byte)
    return Token(kind: kind, range: start..<offset)
  }

  /// Takes at least one byte.
  private mutating func scan(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      skipString(quote: byte)
      return .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: "@"):
      offset += 1
      return .sign(byte)
    case UInt8(ascii: "["):
      if variableEnd(at: offset) != nil { return scanName() }
      offset += 1
      return .sign(byte)
    case _ where byte.isDigit, UInt8(ascii: ".") where peek(1)?.isDigit == true:
      skipNumber()
      return .number
    case _ where byte.isNamePart || variableEnd(at: offset) != nil:
      return scanName()
    default:
      return skipOperation() ? .operation : skipUnknown()
    }
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    let position = offset + distance
    return position < bytes.count ? bytes[position] : nil
  }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == UInt8(ascii: "#") {
        while let byte = peek(), byte != UInt8(ascii: "\n") { offset += 1 }
      } else if byte.isBlank {
        offset += 1
      } else {
        return
      }
    }
  }

  /// A name with the variables that are glued to it.
  private mutating func scanName() -> Token.Kind {
    var isOpen = false
    while let byte = peek() {
      if byte.isNamePart {
        offset += 1
      } else if let end = variableEnd(at: offset) {
        isOpen = true
        offset = end
      } else {
        break
      }
    }
    return isOpen ? .openName : .name
  }

  private func variableEnd(at offset: Int) -> Int? { GrafanaVariable.end(in: bytes, at: offset) }

  /// `5`, `.5`, `0x1F`, `1e-5`, `1_000`, `1h30m`.
  private mutating func skipNumber() {
    let isHexadecimal = peek() == UInt8(ascii: "0") && peek(1).map { $0 | 0x20 } == UInt8(ascii: "x")
    while let byte = peek() {
      let isExponent = !isHexadecimal && byte | 0x20 == UInt8(ascii: "e")
      if isExponent, let sign = peek(1), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"),
        peek(2)?.isDigit == true
      {
        offset += 2
      } else if byte.isWord || byte == UInt8(ascii: ".") {
        offset += 1
      } else {
        return
      }
    }
  }

  /// To the closing quote, or to the end where there is none.
  private mutating func skipString(quote: UInt8) {
    offset += 1
    while let byte = peek() {
      offset += 1
      if byte == quote { return }
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "`"), offset < bytes.count { offset += 1 }
    }
  }

  private mutating func skipOperation() -> Bool {
    // `==`, `=~`, `!=`, `!~`, `<=`, `>=`, and the trims `</` and `>/`; a sign behind any of them is one of its own.
    let seconds: (UInt8, UInt8)
    switch peek() {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
      UInt8(ascii: "^"), UInt8(ascii: "~"):
      offset += 1
      return true
    case UInt8(ascii: "="), UInt8(ascii: "!"): seconds = (UInt8(ascii: "="), UInt8(ascii: "~"))
    case UInt8(ascii: "<"), UInt8(ascii: ">"): seconds = (UInt8(ascii: "="), UInt8(ascii: "/"))
    default: return false
    }
    offset += 1
    if let second = peek(), second == seconds.0 || second == seconds.1 { offset += 1 }
    return true
  }

  /// A whole character, so that no token begins inside one.
  private mutating func skipUnknown() -> Token.Kind {
    offset += 1
    while let byte = peek(), byte & 0xC0 == 0x80 { offset += 1 }
    return .unknown
  }
}
