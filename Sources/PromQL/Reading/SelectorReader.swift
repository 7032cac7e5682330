/// Reads a metric's name and the matchers in braces behind it, or braces alone.
struct SelectorReader {
  private let tokens: TokenList
  private let offset: Int
  private var name: String?
  /// Whether a variable stands in the name.
  private var hasOpenName = false
  /// Whether one stands anywhere.
  private var isOpen = false
  private var matchers: [Matcher] = []

  /// The first token behind it.
  private(set) var position: Int

  init(_ tokens: TokenList, name: Token?, at start: Int) {
    self.tokens = tokens
    offset = tokens[start].range.lowerBound
    position = start
    guard let name else { return }
    position += 1
    if name.kind == .name { self.name = tokens.text(of: name) } else { (hasOpenName, isOpen) = (true, true) }
  }

  func selector(in calls: [String]) -> Selector {
    Selector(name: hasOpenName ? nil : name, matchers: matchers, isOpen: isOpen, calls: calls, offset: offset)
  }

  mutating func read() {
    guard tokens.isSign("{", at: position) else { return }
    position += 1
    while position < tokens.count, !tokens.isSign("}", at: position) { readMatcher() }
    position = min(position + 1, tokens.count)
  }

  /// A matcher, a metric's name in quotes, or what stands for neither.
  private mutating func readMatcher() {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .name, .string:
      let label = token.kind == .string ? tokens.value(of: token) : tokens.text(of: token)
      if let operation { add(label, operation, at: token) } else if token.kind == .string { name = name ?? label }
    case .openName:
      isOpen = true
      if operation != nil { position += 1 }
    default: break
    }
  }

  private var operation: Matcher.Operation? {
    guard position < tokens.count, tokens[position].kind == .operation else { return nil }
    return Matcher.Operation(rawValue: tokens.text(of: tokens[position]))
  }

  private mutating func add(_ label: String, _ operation: Matcher.Operation, at token: Token) {
    position += 1
    guard position < tokens.count else { return }
    guard tokens[position].kind == .string else {
      // Grafana may put the quotes in with the value.
      isOpen = isOpen || tokens[position].kind == .openName
      return
    }
    let matcher = Matcher(
      label: label, operation: operation, value: tokens.value(of: tokens[position]), offset: token.range.lowerBound)
    position += 1
    matchers.append(matcher)
    guard label == "__name__", operation == .equal else { return }
    if matcher.isOpen { isOpen = true } else { name = name ?? matcher.value }
  }
}
