extension RegularExpressionParser {
  /// `?` makes a repetition lazy; a second repetition of the same thing is an error in RE2.
  mutating func endRepetition() -> Bool {
    _ = skip("?")
    guard let scalar = peeked else { return true }
    if scalar == "*" || scalar == "+" || scalar == "?" { return false }
    guard scalar == "{" else { return true }
    let start = position
    position += 1
    let isCount = skipCount() != nil
    position = start
    return !isCount
  }

  /// Behind `{`: the most that is asked for; nil where it is no count and so a plain brace, and nil inside where the
  /// count is out of range.
  mutating func skipCount() -> Int?? {
    let start = position
    guard let least = skipNumber() else {
      position = start
      return .none
    }
    var most: Int? = least
    if skip(",") { most = peeked == "}" ? nil : skipNumber() ?? -1 }
    guard most != -1, skip("}") else {
      position = start
      return .none
    }
    let isValid = least <= Self.mostRepeated && (most ?? 0) <= Self.mostRepeated && (most ?? least) >= least
    return .some(isValid ? most ?? least : nil)
  }

  /// Digits without a leading zero, which would make it no count.
  private mutating func skipNumber() -> Int? {
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
