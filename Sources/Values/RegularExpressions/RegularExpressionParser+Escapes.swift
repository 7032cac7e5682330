extension RegularExpressionParser {
  /// Behind a backslash.
  mutating func skipEscape(inClass: Bool) -> Bool {
    guard let scalar = next() else { return false }
    switch scalar {
    case "d", "D", "s", "S", "w", "W", "a", "f", "t", "n", "r", "v": return true
    case "A", "b", "B", "z": return !inClass
    case "p", "P": return skipUnicodeClass()
    case "x": return skipHex()
    case "0": return skipOctal()
    case "1"..."7": return ("0"..."7").contains(peeked ?? " ") && skipOctal()
    // Any other letter or digit means nothing; punctuation stands for itself.
    default: return scalar.value < 0x80 && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
    }
  }

  private mutating func skipOctal() -> Bool {
    for _ in 0..<2 where ("0"..."7").contains(peeked ?? " ") { position += 1 }
    return true
  }

  /// Any name is taken for one: each release of Unicode has more.
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
      var value: UInt32 = 0
      var length = 0
      while let scalar = next() {
        if scalar == "}" { return length > 0 }
        guard scalar.properties.isASCIIHexDigit, let digit = UInt32(String(scalar), radix: 16) else { return false }
        value = value << 4 | digit
        guard value <= 0x10FFFF else { return false }
        length += 1
      }
      return false
    }
    for _ in 0..<2 {
      guard let scalar = next(), scalar.properties.isASCIIHexDigit else { return false }
    }
    return true
  }
}
