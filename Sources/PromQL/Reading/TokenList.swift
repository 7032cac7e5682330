/// The tokens of an expression with the text that they are cut from.
struct TokenList {
  private let bytes: [UInt8]
  private let tokens: [Token]

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = Lexer.tokens(of: bytes)
  }

  var count: Int { tokens.count }

  subscript(position: Int) -> Token { tokens[position] }

  func text(of token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

  /// The text of a name in lower case, as keywords and functions are compared.
  func word(of token: Token) -> String {
    String(unsafeUninitializedCapacity: token.range.count) { word in
      for (position, byte) in bytes[token.range].enumerated() { word[position] = byte.lowercase }
      return token.range.count
    }
  }

  /// Whether a word, written in lower case, stands at a position.
  func isWord(_ word: StaticString, at position: Int) -> Bool {
    guard position < tokens.count, tokens[position].range.count == word.utf8CodeUnitCount else { return false }
    let range = tokens[position].range
    return range.indices.allSatisfy { bytes[$0].lowercase == word.utf8Start[$0 - range.lowerBound] }
  }

  /// What a string token means.
  func value(of token: Token) -> String { StringLiteral.value(of: bytes[token.range]) }

  func isSign(_ sign: Unicode.Scalar, at position: Int) -> Bool {
    position < tokens.count && tokens[position].isSign(sign)
  }

  /// Behind the parentheses that open at a position, or that position where none do.
  func end(ofParenthesesFrom position: Int) -> Int { end(of: "(", ")", from: position) }

  /// Behind the brackets that open at a position.
  func end(ofBracketsFrom position: Int) -> Int { end(of: "[", "]", from: position) }

  private func end(of opening: Unicode.Scalar, _ closing: Unicode.Scalar, from position: Int) -> Int {
    guard isSign(opening, at: position) else { return position }
    var depth = 0
    for index in position..<tokens.count {
      if isSign(opening, at: index) { depth += 1 }
      if isSign(closing, at: index) { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return tokens.count
  }
}
