/// Reads RE2's grammar (Go's `regexp/syntax` with Perl's extensions) without building anything.
struct RegularExpressionParser {
  /// As in Go: neither deeper groups nor larger repetitions, also where they stand in each other.
  private static let deepest = 1_000
  static let mostRepeated = 1_000

  let scalars: [Unicode.Scalar]
  var position = 0
  var groupNames: Set<String> = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// What a group, or the whole, has come to.
  private struct Group {
    /// Whether something stands before that a repetition may apply to.
    var canRepeat = false
    /// How often the piece before is repeated at most, repetitions inside it included.
    var last = 1
    /// The most of all its pieces.
    var most = 1

    mutating func add(repeated: Int = 1) {
      canRepeat = true
      last = repeated
      most = max(most, repeated)
    }
  }

  mutating func parse() -> Bool {
    var open: [Group] = []
    var group = Group()
    while let scalar = next() {
      switch scalar {
      case "(":
        switch skipGroupHead() {
        case .invalid: return false
        // Flags change what follows and are nothing to repeat themselves.
        case .flags: break
        case .group:
          open.append(group)
          group = Group()
          guard open.count <= Self.deepest else { return false }
        }
      case ")":
        guard var outer = open.popLast() else { return false }
        outer.add(repeated: group.most)
        group = outer
      case "|":
        group.canRepeat = false
      case "*", "+", "?":
        guard group.canRepeat, endRepetition() else { return false }
      case "{":
        switch skipCount() {
        case .none:
          group.add()
        case .some(let count):
          guard let count, group.canRepeat, endRepetition() else { return false }
          guard group.last * max(count, 1) <= Self.mostRepeated else { return false }
          group.add(repeated: count == 0 ? 1 : group.last * count)
        }
      case "[":
        guard skipClass() else { return false }
        group.add()
      case "\\" where peeked == "Q":
        position += 1
        if skipQuotation() { group.add() }
      case "\\":
        guard skipEscape(inClass: false) else { return false }
        group.add()
      default:
        group.add()
      }
    }
    return open.isEmpty
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

  /// Behind `\Q`: whether anything stands before `\E` or the end.
  private mutating func skipQuotation() -> Bool {
    let start = position
    while let scalar = next() {
      if scalar == "\\", skip("E") { return position > start + 2 }
    }
    return position > start
  }
}
