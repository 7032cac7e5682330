extension RegularExpressionParser {
  private static let names: Set<String> = [
    "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word",
    "xdigit",
  ]

  /// Behind `[`.
  mutating func skipClass() -> Bool {
    _ = skip("^")
    var isFirst = true
    while let scalar = peeked {
      if scalar == "]", !isFirst {
        position += 1
        return true
      }
      isFirst = false
      if scalar == "[", let isKnown = skipNamedClass() {
        guard isKnown else { return false }
        continue
      }
      guard let low = skipClassMember() else { return false }
      // Behind a class such as `\d` a dash begins no range.
      guard let from = low.value, peeked == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        continue
      }
      position += 1
      guard let to = skipClassMember()?.value, from <= to else { return false }
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
    return ClassMember(value: value(ofEscapeFrom: start))
  }

  private func value(ofEscapeFrom start: Int) -> UInt32? {
    let rest = String(String.UnicodeScalarView(scalars[start..<position]))
    switch scalars[start] {
    case "d", "D", "s", "S", "w", "W", "p", "P": return nil
    case "a": return 0x07
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "x": return UInt32(rest.filter(\.isHexDigit), radix: 16)
    case "0"..."7": return UInt32(rest, radix: 8)
    default: return scalars[start].value
    }
  }

  /// `[:alpha:]`; nil where it only begins like one, false where nobody knows the name.
  private mutating func skipNamedClass() -> Bool? {
    let rest = scalars[position...].dropFirst()
    guard rest.first == ":" else { return nil }
    var name = rest.dropFirst()
    guard let end = name.indices.first(where: { name[$0] == ":" && $0 + 1 < scalars.count && scalars[$0 + 1] == "]" })
    else { return nil }
    name = name[..<end]
    if name.first == "^" { name = name.dropFirst() }
    position = end + 2
    return Self.names.contains(String(String.UnicodeScalarView(name)))
  }
}
