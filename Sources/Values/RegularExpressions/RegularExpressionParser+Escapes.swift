extension RegularExpressionParser {
  /// What a backslash and what follows it stand for.
  enum Escape {
    case scalar(UInt32)
    case ranges([ClosedRange<UInt32>])
    case unicodeClass
    case assertion(RegularExpressionNode.Assertion)
  }

  /// Behind a backslash; nil where it means nothing.
  mutating func readEscape(inClass: Bool) -> Escape? {
    guard let scalar = next() else { return nil }
    switch scalar {
    case "d": return .ranges(ScalarSet.digits)
    case "D": return .ranges(ScalarSet.complement(of: ScalarSet.digits))
    case "s": return .ranges(ScalarSet.blanks)
    case "S": return .ranges(ScalarSet.complement(of: ScalarSet.blanks))
    case "w": return .ranges(ScalarSet.word)
    case "W": return .ranges(ScalarSet.complement(of: ScalarSet.word))
    case "a": return .scalar(0x07)
    case "t": return .scalar(0x09)
    case "n": return .scalar(0x0A)
    case "v": return .scalar(0x0B)
    case "f": return .scalar(0x0C)
    case "r": return .scalar(0x0D)
    case "A": return inClass ? nil : .assertion(.beginningOfText)
    case "z": return inClass ? nil : .assertion(.endOfText)
    case "b": return inClass ? nil : .assertion(.wordBoundary)
    case "B": return inClass ? nil : .assertion(.noWordBoundary)
    case "p", "P": return skipUnicodeClass() ? .unicodeClass : nil
    case "x": return readHex().map(Escape.scalar)
    case "0": return .scalar(readOctal(scalar))
    case "1"..."7": return ("0"..."7").contains(peeked ?? " ") ? .scalar(readOctal(scalar)) : nil
    default:
      // Any other letter or digit means nothing; punctuation stands for itself.
      let isItself = scalar.value < 0x80 && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
      return isItself ? .scalar(scalar.value) : nil
    }
  }

  private mutating func readOctal(_ first: Unicode.Scalar) -> UInt32 {
    var value = first.value - 48
    for _ in 0..<2 {
      guard let scalar = peeked, ("0"..."7").contains(scalar) else { break }
      value = value * 8 + scalar.value - 48
      position += 1
    }
    return value
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

  private mutating func readHex() -> UInt32? {
    var value: UInt32 = 0
    if skip("{") {
      var length = 0
      while let scalar = next() {
        if scalar == "}" { return length > 0 ? value : nil }
        guard let digit = Self.hexDigit(scalar) else { return nil }
        value = value << 4 | digit
        guard value <= 0x10FFFF else { return nil }
        length += 1
      }
      return nil
    }
    for _ in 0..<2 {
      guard let digit = next().flatMap(Self.hexDigit) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.properties.isASCIIHexDigit ? UInt32(String(scalar), radix: 16) : nil
  }
}
