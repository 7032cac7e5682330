extension RegularExpressionParser {
  /// Behind `[`; nil where it is no class.
  mutating func readClass() -> RegularExpressionNode? {
    var set = ScalarSet(ranges: [], ignoresCase: flags.ignoresCase)
    var isUnicodeClass = false
    set.isNegated = skip("^")
    var isFirst = true
    while let scalar = peeked {
      if scalar == "]", !isFirst {
        position += 1
        return isUnicodeClass ? .oneOfUnicodeClass : .one(set)
      }
      isFirst = false
      if scalar == "[", let named = readNamedClass() {
        guard let ranges = named else { return nil }
        set.ranges += ranges
        continue
      }
      guard let low = readClassMember() else { return nil }
      switch low {
      case .unicodeClass: isUnicodeClass = true
      case .ranges(let ranges): set.ranges += ranges
      case .scalar(let from):
        // Behind a class such as `\d` a dash begins no range.
        guard peeked == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
          set.ranges.append(from...from)
          continue
        }
        position += 1
        guard case .scalar(let to) = readClassMember(), from <= to else { return nil }
        set.ranges.append(from...to)
      case .assertion: return nil
      }
    }
    return nil
  }

  private mutating func readClassMember() -> Escape? {
    guard let scalar = next() else { return nil }
    return scalar == "\\" ? readEscape(inClass: true) : .scalar(scalar.value)
  }

  /// `[:alpha:]`; nil where it only begins like one, nil inside where nobody knows the name.
  private mutating func readNamedClass() -> [ClosedRange<UInt32>]?? {
    let rest = scalars[position...].dropFirst()
    guard rest.first == ":" else { return nil }
    var name = rest.dropFirst()
    guard let end = name.indices.first(where: { name[$0] == ":" && $0 + 1 < scalars.count && scalars[$0 + 1] == "]" })
    else { return nil }
    name = name[..<end]
    let isNegated = name.first == "^"
    if isNegated { name = name.dropFirst() }
    position = end + 2
    let ranges = ScalarSet.named[String(String.UnicodeScalarView(name))]
    return .some(isNegated ? ranges.map(ScalarSet.complement) : ranges)
  }
}
