/// Reads RE2's grammar (Go's `regexp/syntax` with Perl's extensions) without building anything.
struct RegularExpressionParser {
  /// As in Go: neither deeper groups nor larger repetitions.
  private static let deepest = 1_000
  private static let mostRepeated = 1_000

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func parse() -> Bool {
    var groups = 0
    // Whether something stands before that a repetition may apply to, and whether it was repeated already.
    var canRepeat = false
    while let scalar = next() {
      switch scalar {
      case "(":
        groups += 1
        guard groups <= Self.deepest, skipGroupHead() else { return false }
        if position > 0, scalars[position - 1] == ")" { groups -= 1 }
        canRepeat = false
      case ")":
        groups -= 1
        guard groups >= 0 else { return false }
        canRepeat = true
      case "|", "^":
        canRepeat = scalar == "^"
      case "*", "+", "?":
        guard canRepeat, endRepetition() else { return false }
      case "{":
        switch skipCount() {
        case .none: canRepeat = true
        case .some(true): guard canRepeat, endRepetition() else { return false }
        case .some(false): return false
        }
      case "[":
        guard skipClass() else { return false }
        canRepeat = true
      case "\\":
        guard skipEscape(inClass: false) else { return false }
        canRepeat = true
      default:
        canRepeat = true
      }
    }
    return groups == 0
  }

  private var peeked: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func next() -> Unicode.Scalar? {
    guard let scalar = peeked else { return nil }
    position += 1
    return scalar
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peeked == scalar else { return false }
    position += 1
    return true
  }

  /// `?` makes a repetition lazy; a second repetition of the same thing is an error in RE2.
  private mutating func endRepetition() -> Bool {
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

  /// Behind `{`: nil where it is no count and so a plain brace, false where the count is out of range.
  private mutating func skipCount() -> Bool? {
    let start = position
    func digits(_ parser: inout RegularExpressionParser) -> Int? {
      var value: Int?
      while let scalar = parser.peeked, ("0"..."9").contains(scalar) {
        value = min((value ?? 0) * 10 + Int(scalar.value - 48), 100_000)
        parser.position += 1
      }
      return value
    }
    guard let least = digits(&self) else {
      position = start
      return nil
    }
    var most: Int? = least
    if skip(",") { most = digits(&self) }
    guard skip("}") else {
      position = start
      return nil
    }
    return least <= Self.mostRepeated && (most ?? 0) <= Self.mostRepeated && (most ?? least) >= least
  }

  /// Behind `(`: a plain group, `?:`, `?P<name>`, `?<name>`, or flags with or without a colon.
  private mutating func skipGroupHead() -> Bool {
    guard skip("?") else { return true }
    if skip("P") { return skip("<") && skipName() }
    if skip("<") { return skipName() }
    var flags = 0
    var isNegated = false
    while let scalar = next() {
      switch scalar {
      case "i", "m", "s", "U": flags += 1
      case "-" where !isNegated:
        isNegated = true
        flags = 0
      case ":": return !isNegated || flags > 0
      case ")": return flags > 0
      default: return false
      }
    }
    return false
  }

  private mutating func skipName() -> Bool {
    var length = 0
    while let scalar = next() {
      if scalar == ">" { return length > 0 }
      guard scalar.isASCII, scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        return false
      }
      length += 1
    }
    return false
  }

  private mutating func skipClass() -> Bool {
    _ = skip("^")
    var isFirst = true
    while peeked != nil {
      if peeked == "]", !isFirst {
        position += 1
        return true
      }
      isFirst = false
      if peeked == "[", position + 1 < scalars.count, scalars[position + 1] == ":" {
        guard skipNamedClass() else { return false }
        continue
      }
      guard let low = skipClassMember() else { return false }
      guard peeked == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else { continue }
      position += 1
      guard let high = skipClassMember(), let from = low.value, let to = high.value, from <= to else { return false }
    }
    return false
  }

  private struct ClassMember {
    /// Nil for a class such as `\d`, which begins no range.
    var value: UInt32?
  }

  private mutating func skipClassMember() -> ClassMember? {
    guard let scalar = next() else { return nil }
    guard scalar == "\\" else { return ClassMember(value: scalar.value) }
    let start = position
    guard skipEscape(inClass: true) else { return nil }
    let escaped = scalars[start]
    if "dDsSwWpP".unicodeScalars.contains(escaped) { return ClassMember() }
    return ClassMember(value: position == start + 1 ? escaped.value : hexValue(from: start))
  }

  private func hexValue(from start: Int) -> UInt32 {
    let digits = scalars[start..<position].filter { $0.properties.isASCIIHexDigit }
    return UInt32(String(String.UnicodeScalarView(digits)), radix: 16) ?? 0
  }

  private mutating func skipNamedClass() -> Bool {
    let names = [
      "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
      "word",
      "xdigit",
    ]
    let rest = scalars[position...].prefix(12)
    for name in names {
      for form in ["[:\(name):]", "[:^\(name):]"] where rest.starts(with: form.unicodeScalars) {
        position += form.unicodeScalars.count
        return true
      }
    }
    return false
  }

  /// Behind a backslash.
  private mutating func skipEscape(inClass: Bool) -> Bool {
    guard let scalar = next() else { return false }
    switch scalar {
    case "d", "D", "s", "S", "w", "W", "a", "f", "t", "n", "r", "v": return true
    case "A", "b", "B", "z": return !inClass
    case "p", "P": return skipUnicodeClass()
    case "Q":
      guard !inClass else { return false }
      skipQuotation()
      return true
    case "x": return skipHex()
    case "0": return true
    case "1"..."7": return ("0"..."7").contains(peeked ?? " ")
    // Any other letter or digit means nothing; punctuation stands for itself.
    default: return scalar.value < 0x80 && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
    }
  }

  private mutating func skipUnicodeClass() -> Bool {
    guard skip("{") else { return next().map { "LMNPSZC".unicodeScalars.contains($0) } ?? false }
    _ = skip("^")
    var length = 0
    while let scalar = next() {
      if scalar == "}" { return length > 0 }
      guard scalar.isASCII, scalar == "_" || scalar.properties.isAlphabetic else { return false }
      length += 1
    }
    return false
  }

  private mutating func skipHex() -> Bool {
    if skip("{") {
      var digits = ""
      while let scalar = next(), scalar != "}" { digits.unicodeScalars.append(scalar) }
      return position > 0 && scalars[position - 1] == "}" && (UInt32(digits, radix: 16) ?? .max) <= 0x10FFFF
    }
    for _ in 0..<2 {
      guard let scalar = next(), scalar.properties.isASCIIHexDigit else { return false }
    }
    return true
  }

  private mutating func skipQuotation() {
    while let scalar = next() {
      if scalar == "\\", peeked == "E" {
        position += 1
        return
      }
    }
  }
}
