extension RegularExpressionProgram {
  /// Whether the whole text matches: all ways through the program are followed at once, one character at a time.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var current = Threads(count: steps.count)
    follow(0, at: 0, of: scalars, &current)
    for (index, scalar) in scalars.enumerated() {
      var next = Threads(count: steps.count)
      for position in current.positions {
        guard case .one(let set) = steps[position], set.contains(scalar) else { continue }
        follow(position + 1, at: index + 1, of: scalars, &next)
      }
      guard !next.positions.isEmpty else { return false }
      current = next
    }
    return current.positions.contains { if case .match = steps[$0] { true } else { false } }
  }

  /// The steps at which ways through the program stand.
  private struct Threads {
    private(set) var positions: [Int] = []
    private var isKnown: [Bool]

    init(count: Int) { isKnown = Array(repeating: false, count: count) }

    mutating func add(_ position: Int) -> Bool {
      guard !isKnown[position] else { return false }
      isKnown[position] = true
      positions.append(position)
      return true
    }
  }

  /// Goes on from a step to those that wait for a character, without recursion: a program can be long.
  private func follow(_ start: Int, at index: Int, of scalars: [Unicode.Scalar], _ threads: inout Threads) {
    var pending = [start]
    while let position = pending.popLast() {
      guard threads.add(position) else { continue }
      switch steps[position] {
      case .one, .match: break
      case .jump(let target): pending.append(target)
      case .fork(let first, let second): pending += [second, first]
      case .assertion(let assertion): if holds(assertion, at: index, of: scalars) { pending.append(position + 1) }
      }
    }
  }

  private func holds(
    _ assertion: RegularExpressionNode.Assertion, at index: Int, of scalars: [Unicode.Scalar]
  ) -> Bool {
    func isWord(_ index: Int) -> Bool {
      scalars.indices.contains(index) && ScalarSet.word.contains { $0.contains(scalars[index].value) }
    }
    return switch assertion {
    case .beginningOfText: index == 0
    case .endOfText: index == scalars.count
    case .beginningOfLine: index == 0 || scalars[index - 1] == "\n"
    case .endOfLine: index == scalars.count || scalars[index] == "\n"
    case .wordBoundary: isWord(index - 1) != isWord(index)
    case .noWordBoundary: isWord(index - 1) == isWord(index)
    }
  }
}
