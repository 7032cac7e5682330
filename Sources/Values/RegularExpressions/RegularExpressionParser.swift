/// Reads RE2's grammar: Go's `regexp/syntax` with Perl's extensions.
struct RegularExpressionParser {
  /// As in Go: neither deeper groups nor larger repetitions, also where they stand in each other.
  private static let deepest = 1_000
  static let mostRepeated = 1_000

  let scalars: [Unicode.Scalar]
  var position = 0
  var groupNames: Set<String> = []
  private(set) var flags = Flags()

  private var open: [RegularExpressionGroup] = []
  private var group = RegularExpressionGroup(outerFlags: Flags())

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Nil where the text is no regular expression.
  mutating func parse() -> RegularExpressionNode? {
    while let scalar = next() {
      guard read(scalar) else { return nil }
    }
    return open.isEmpty ? group.node : nil
  }

  private mutating func read(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(": return beginGroup()
    case ")":
      guard var outer = open.popLast() else { return false }
      outer.add(group.node, repeated: group.most)
      flags = group.outerFlags
      group = outer
    case "|": group.beginAlternative()
    case "*": return repeatLast(least: 0, most: nil)
    case "+": return repeatLast(least: 1, most: nil)
    case "?": return repeatLast(least: 0, most: 1)
    case "{":
      switch readCount() {
      case .none: add(scalar)
      case .some(let count):
        guard let count, group.canRepeat, endRepetition() else { return false }
        return group.repeatLast(least: count.least, most: count.most, isCounted: true)
      }
    case "[":
      guard let node = readClass() else { return false }
      group.add(node)
    case "\\" where peeked == "Q":
      position += 1
      readQuotation()
    case "\\":
      guard let escape = readEscape(inClass: false) else { return false }
      add(escape)
    case "^": group.add(.assertion(flags.isMultiline ? .beginningOfLine : .beginningOfText))
    case "$": group.add(.assertion(flags.isMultiline ? .endOfLine : .endOfText))
    case ".": group.add(.one(ScalarSet(ranges: flags.dotsMatchNewlines ? ScalarSet.all : ScalarSet.allButNewline)))
    default: add(scalar)
    }
    return true
  }

  private mutating func beginGroup() -> Bool {
    switch readGroupHead() {
    case .invalid: return false
    // Flags are nothing to repeat themselves.
    case .flags(let changed): flags = changed
    case .group(let inner):
      open.append(group)
      group = RegularExpressionGroup(outerFlags: flags)
      flags = inner
    }
    return open.count <= Self.deepest
  }

  private mutating func repeatLast(least: Int, most: Int?) -> Bool {
    guard group.canRepeat, endRepetition() else { return false }
    return group.repeatLast(least: least, most: most, isCounted: false)
  }

  private mutating func add(_ scalar: Unicode.Scalar) { add(.scalar(scalar.value)) }

  private mutating func add(_ escape: Escape) {
    switch escape {
    case .scalar(let value): group.add(.one(ScalarSet(ranges: [value...value], ignoresCase: flags.ignoresCase)))
    case .ranges(let ranges): group.add(.one(ScalarSet(ranges: ranges, ignoresCase: flags.ignoresCase)))
    case .unicodeClass: group.add(.oneOfUnicodeClass)
    case .assertion(let assertion): group.add(.assertion(assertion))
    }
  }

  /// Behind `\Q`: everything to `\E`, or to the end, stands for itself.
  private mutating func readQuotation() {
    while let scalar = next() {
      if scalar == "\\", skip("E") { return }
      add(scalar)
    }
  }

  var peeked: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peeked else { return nil }
    position += 1
    return scalar
  }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peeked == scalar else { return false }
    position += 1
    return true
  }
}
