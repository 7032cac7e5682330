/// A regular expression as the steps of a nondeterministic automaton.
struct RegularExpressionProgram: Sendable {
  enum Step: Sendable {
    case one(ScalarSet)
    case assertion(RegularExpressionNode.Assertion)
    /// Goes on at both.
    case fork(Int, Int)
    case jump(Int)
    case match
  }

  /// More steps than any expression of a configuration needs.
  private static let mostSteps = 100_000

  private(set) var steps: [Step] = []

  /// Nil where it would be too large, or where which characters a piece means cannot be told.
  init?(_ node: RegularExpressionNode) {
    guard append(node) else { return nil }
    steps.append(.match)
  }

  private mutating func append(_ node: RegularExpressionNode) -> Bool {
    guard steps.count < Self.mostSteps else { return false }
    switch node {
    case .one(let set): steps.append(.one(set))
    case .oneOfUnicodeClass: return false
    case .assertion(let assertion): steps.append(.assertion(assertion))
    case .sequence(let nodes): return nodes.allSatisfy { append($0) }
    case .alternatives(let nodes): return append(alternatives: nodes)
    case .repeated(let node, let least, let most): return append(node, least: least, most: most)
    }
    return true
  }

  private mutating func append(alternatives nodes: [RegularExpressionNode]) -> Bool {
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1
      let fork = steps.count
      if !isLast { steps.append(.fork(0, 0)) }
      guard append(node) else { return false }
      guard !isLast else { break }
      ends.append(steps.count)
      steps.append(.jump(0))
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
    return true
  }

  private mutating func append(_ node: RegularExpressionNode, least: Int, most: Int?) -> Bool {
    for _ in 0..<least { guard append(node) else { return false } }
    guard let most else {
      let fork = steps.count
      steps.append(.fork(0, 0))
      guard append(node) else { return false }
      steps.append(.jump(fork))
      steps[fork] = .fork(fork + 1, steps.count)
      return true
    }
    var forks: [Int] = []
    for _ in least..<max(most, least) {
      forks.append(steps.count)
      steps.append(.fork(0, 0))
      guard append(node) else { return false }
    }
    for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
    return true
  }
}
