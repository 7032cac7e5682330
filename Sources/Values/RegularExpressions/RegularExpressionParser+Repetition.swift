extension RegularExpressionParser {
  /// How often something may stand.
  struct Count {
    let least: Int
    /// Nil for any number.
    let most: Int?
  }

  /// `?` makes a repetition lazy; a second repetition of the same thing is an error in RE2.
  mutating func endRepetition() -> Bool {
    _ = skip("?")
    guard let scalar = peeked else { return true }
    if scalar == "*" || scalar == "+" || scalar == "?" { return false }
    guard scalar == "{" else { return true }
    let start = position
    position += 1
    let isCount = readCount() != nil
    position = start
    return !isCount
  }

  /// Behind `{`; nil where it is no count and so a plain brace, and nil inside where the count is out of range.
  mutating func readCount() -> Count?? {
    let start = position
    guard let least = readNumber() else {
      position = start
      return .none
    }
    var most: Int? = least
    if skip(",") { most = peeked == "}" ? nil : readNumber() ?? -1 }
    guard most != -1, skip("}") else {
      position = start
      return .none
    }
    let isValid = least <= Self.mostRepeated && (most ?? 0) <= Self.mostRepeated && (most ?? least) >= least
    return .some(isValid ? Count(least: least, most: most) : nil)
  }

  /// Digits without a leading zero, which would make it no count.
  private mutating func readNumber() -> Int? {
    let start = position
    var value = 0
    while let scalar = peeked, ("0"..."9").contains(scalar) {
      value = min(value * 10 + Int(scalar.value - 48), 100_000)
      position += 1
    }
    let length = position - start
    return length == 0 || length > 1 && scalars[start] == "0" ? nil : value
  }
}
