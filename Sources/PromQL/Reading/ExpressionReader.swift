/// Follows the tokens of an expression, and knows of each whether a value or an operator is to be expected there.
///
/// That tells a metric from a keyword: Prometheus lets both have one name, as `sum` and `by` do.
struct ExpressionReader {
  private enum Expected {
    /// A value; behind an operator also what modifies that.
    case value(isBehindOperator: Bool)
    case operation
  }

  let tokens: TokenList
  private(set) var selectors: [Selector] = []
  private(set) var calls: [String] = []

  private var position = 0
  private var expected = Expected.value(isBehindOperator: false)
  /// For each open parenthesis the function before it, if one is.
  private var open: [String?] = []
  /// The call whose parenthesis comes next.
  private var pending: String?

  init(_ text: String) { tokens = TokenList(text) }

  mutating func read() {
    while position < tokens.count {
      let token = tokens[position]
      position += 1
      switch token.kind {
      case .name, .openName: read(name: token)
      case .number, .string: expected = .operation
      case .operation: expected = .value(isBehindOperator: true)
      case .unknown: break
      case .sign: read(sign: token)
      }
    }
  }

  private mutating func read(sign: Token) {
    if sign.isSign("(") {
      open.append(pending)
      pending = nil
      expected = .value(isBehindOperator: false)
    } else if sign.isSign(")") {
      _ = open.popLast()
      expected = .operation
    } else if sign.isSign("[") {
      position = tokens.end(ofBracketsFrom: position - 1)
      expected = .operation
    } else if sign.isSign("{") {
      addSelector(named: nil, at: position - 1)
    } else if sign.isSign("@") {
      skipModifierValue()
    } else if sign.isSign(",") {
      expected = .value(isBehindOperator: false)
    }
  }

  private mutating func read(name token: Token) {
    let word = tokens.word(of: token)
    switch expected {
    case .operation: read(operator: token, word)
    case .value(let isBehindOperator):
      if isBehindOperator, readModifier(word) { return }
      if token.kind == .name, word == "inf" || word == "nan" {
        expected = .operation
      } else if let call = endOfCall() {
        position = call
        pending = tokens.isSign("(", at: call) ? word : nil
        calls.append(word)
      } else {
        addSelector(named: token, at: position - 1)
      }
    }
  }

  /// `by (le)` behind a sum, `offset 5m`, `and`; any other word, such as a variable, is taken for an operator.
  private mutating func read(operator token: Token, _ word: String) {
    switch word {
    case "by", "without": position = tokens.end(ofParenthesesFrom: position)
    case "offset": skipModifierValue()
    case "smoothed", "anchored": break
    default: expected = .value(isBehindOperator: true)
    }
  }

  /// What modifies the operator before it: `bool`, `on (job)`, `group_left`.
  private mutating func readModifier(_ word: String) -> Bool {
    switch word {
    case "bool", "group_left", "group_right": break
    case "on", "ignoring", "fill", "fill_left", "fill_right":
      guard tokens.isSign("(", at: position) else { return false }
    default: return false
    }
    if word != "bool" { position = tokens.end(ofParenthesesFrom: position) }
    return true
  }

  /// Where the parenthesis of a call stands, behind the labels that an aggregation may name first; nil for no call.
  private func endOfCall() -> Int? {
    var next = position
    if tokens.isWord("by", at: next) || tokens.isWord("without", at: next) {
      next = tokens.end(ofParenthesesFrom: next + 1)
      return next > position + 1 ? next : nil
    }
    return tokens.isSign("(", at: next) ? next : nil
  }

  /// Behind `offset` and `@`: a number, a duration, a variable, or a call such as `start()`, with or without a sign.
  private mutating func skipModifierValue() {
    while position < tokens.count, tokens[position].kind == .operation { position += 1 }
    if position < tokens.count, !tokens.isSign("(", at: position) { position += 1 }
    position = tokens.end(ofParenthesesFrom: position)
    expected = .operation
  }

  private mutating func addSelector(named token: Token?, at start: Int) {
    var reader = SelectorReader(tokens, name: token, at: start)
    reader.read()
    position = reader.position
    selectors.append(reader.selector(in: open.reversed().compactMap(\.self)))
    expected = .operation
  }
}
