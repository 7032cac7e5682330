extension RegularExpressionParser {
  /// What `(?i)` and its kin change.
  struct Flags {
    var ignoresCase = false
    /// Whether `^` and `$` stand at each line.
    var isMultiline = false
    /// Whether `.` is also a line's end, which Prometheus asks of every expression.
    var dotsMatchNewlines = true
  }

  enum GroupHead {
    /// With the flags that count inside.
    case group(Flags)
    /// With those that count from here on.
    case flags(Flags)
    case invalid
  }

  /// Behind `(`: a plain group, `?:`, `?P<name>`, `?<name>`, or flags with or without a colon.
  mutating func readGroupHead() -> GroupHead {
    var flags = flags
    guard skip("?") else { return .group(flags) }
    if skip("P") { return skip("<") && skipName() ? .group(flags) : .invalid }
    if skip("<") { return skipName() ? .group(flags) : .invalid }
    var hasFlag = false
    var isNegated = false
    while let scalar = next() {
      switch scalar {
      case "i", "m", "s", "U":
        hasFlag = true
        switch scalar {
        case "i": flags.ignoresCase = !isNegated
        case "m": flags.isMultiline = !isNegated
        case "s": flags.dotsMatchNewlines = !isNegated
        // Which of several matches is taken does not matter to whether there is one.
        default: break
        }
      case "-" where !isNegated: (isNegated, hasFlag) = (true, false)
      case ":", ")":
        guard !isNegated || hasFlag else { return .invalid }
        return scalar == ":" ? .group(flags) : .flags(flags)
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
