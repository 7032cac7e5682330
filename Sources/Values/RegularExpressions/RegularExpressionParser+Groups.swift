extension RegularExpressionParser {
  enum GroupHead { case group, flags, invalid }

  /// Behind `(`: a plain group, `?:`, `?P<name>`, `?<name>`, or flags with or without a colon.
  mutating func skipGroupHead() -> GroupHead {
    guard skip("?") else { return .group }
    if skip("P") { return skip("<") && skipName() ? .group : .invalid }
    if skip("<") { return skipName() ? .group : .invalid }
    var hasFlag = false
    var isNegated = false
    while let scalar = next() {
      switch scalar {
      case "i", "m", "s", "U": hasFlag = true
      case "-" where !isNegated: (isNegated, hasFlag) = (true, false)
      case ":", ")":
        guard !isNegated || hasFlag else { return .invalid }
        return scalar == ":" ? .group : .flags
      default: return .invalid
      }
    }
    return .invalid
  }

  private mutating func skipName() -> Bool {
    var name = ""
    while let scalar = next() {
      if scalar == ">" { return !name.isEmpty && groupNames.insert(name).inserted }
      guard scalar.isASCII, scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        return false
      }
      name.unicodeScalars.append(scalar)
    }
    return false
  }
}
