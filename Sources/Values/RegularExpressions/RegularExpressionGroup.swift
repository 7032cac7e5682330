/// What a group of a regular expression, or the whole, has come to while it is read.
struct RegularExpressionGroup {
  /// The flags that count again behind it.
  let outerFlags: RegularExpressionParser.Flags

  private var alternatives: [[RegularExpressionNode]] = [[]]
  /// Whether something stands before that a repetition may apply to.
  private(set) var canRepeat = false
  /// How often the piece before is repeated at most, repetitions inside it included.
  private var last = 1
  /// The most of all its pieces.
  private(set) var most = 1

  init(outerFlags: RegularExpressionParser.Flags) { self.outerFlags = outerFlags }

  var node: RegularExpressionNode {
    let sequences = alternatives.map(RegularExpressionNode.sequence)
    return sequences.count == 1 ? sequences[0] : .alternatives(sequences)
  }

  mutating func add(_ node: RegularExpressionNode, repeated: Int = 1) {
    alternatives[alternatives.count - 1].append(node)
    canRepeat = true
    last = repeated
    most = max(most, repeated)
  }

  mutating func beginAlternative() {
    alternatives.append([])
    canRepeat = false
  }

  /// Repeats the piece before; false where it would stand more often than RE2 allows.
  mutating func repeatLast(least: Int, most count: Int?, isCounted: Bool) -> Bool {
    guard canRepeat, let node = alternatives[alternatives.count - 1].popLast() else { return false }
    let repetitions = isCounted ? max(count ?? least, 1) : 1
    guard last * repetitions <= RegularExpressionParser.mostRepeated else { return false }
    add(.repeated(node, least: least, most: count), repeated: last * repetitions)
    return true
  }
}
