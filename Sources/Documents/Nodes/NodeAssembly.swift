/// Puts the nodes of a text together from the events of its reader, without recursion and within a budget.
struct NodeAssembly {
  enum Collection { case sequence, mapping }

  private struct Open {
    let collection: Collection
    let tag: String?
    let anchor: String?
    let place: Place
    /// Where its nodes begin, keys and values by turns in a mapping.
    let start: Int
    /// What it means once its aliases are written out.
    var weight = 1
    var depth = 1
  }

  private struct Anchored {
    var node: Node
    var weight: Int
    var depth: Int
  }

  private let source: Source
  private let budget: Budget
  private var open: [Open] = []
  private let nodes = NodeStack()
  private var anchors: [String: Anchored] = [:]
  /// What the text means so far, over all levels: what is still open counts too.
  private(set) var total = 0

  private(set) var root: Node?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var holdsMerges = false

  init(source: Source, budget: Budget) {
    self.source = source
    self.budget = budget
  }

  mutating func scalar(
    _ scalar: Scalar, tag: String? = nil, anchor: String? = nil, at place: Place
  ) throws(Diagnostic) {
    try count(1, at: place)
    try add(Node(.scalar(scalar), tag: tag, place: place), weight: 1, depth: 0, named: anchor, at: place)
  }

  mutating func alias(_ name: String?, at place: Place) throws(Diagnostic) {
    if let name, open.contains(where: { $0.anchor == name }) {
      throw Diagnostic("The alias *\(name) stands inside what it names.", help: "write out what is meant", at: place)
    }
    guard let name, let anchored = anchors[name] else {
      throw Diagnostic(
        "The alias *\(name ?? "") names no anchor above it.", help: "write &\(name ?? "") first", at: place)
    }
    try count(anchored.weight, at: place)
    var copy = anchored
    // What an alias stands for is wrong where it is used, not where it was written.
    if case .scalar = copy.node.content { copy.node.place = place }
    try add(copy.node, weight: copy.weight, depth: copy.depth, named: nil, at: place)
  }

  mutating func begin(
    _ collection: Collection, tag: String? = nil, anchor: String? = nil, at place: Place
  ) throws(Diagnostic) {
    guard open.count < budget.depth else { throw budget.tooDeep(at: place) }
    try count(1, at: place)
    open.append(Open(collection: collection, tag: tag, anchor: anchor, place: place, start: nodes.count))
  }

  mutating func end() throws(Diagnostic) {
    guard let closed = open.popLast() else { return }
    let content: Node.Content
    switch closed.collection {
    case .sequence:
      content = .sequence(nodes.popElements(from: closed.start))
    case .mapping:
      let entries = nodes.popEntries(from: closed.start)
      content = .mapping(entries)
      reportDuplicates(in: entries)
    }
    try add(
      Node(content, tag: closed.tag, place: closed.place), weight: closed.weight, depth: closed.depth,
      named: closed.anchor, at: closed.place)
  }

  private mutating func count(_ weight: Int, at place: Place) throws(Diagnostic) {
    // Neither is above the budget, so the sum cannot overflow.
    total += weight
    guard total <= budget.nodes else { throw budget.tooLarge(at: place) }
  }

  private mutating func add(
    _ node: consuming Node, weight: Int, depth: Int, named anchor: String?, at place: Place
  ) throws(Diagnostic) {
    if let anchor { anchors[anchor] = Anchored(node: copy node, weight: weight, depth: depth) }
    guard depth + open.count <= budget.depth else { throw budget.tooDeep(at: place) }
    guard let last = open.indices.last else {
      root = node
      return
    }
    let isKey = open[last].collection == .mapping && (nodes.count - open[last].start).isMultiple(of: 2)
    if isKey, case .scalar(let scalar) = node.content, scalar.text == "<<" { holdsMerges = true }
    open[last].weight += weight
    open[last].depth = max(open[last].depth, depth + 1)
    nodes.push(node)
  }

  private mutating func reportDuplicates(in entries: [Node.Entry]) {
    var first: [ExactText: Place?] = [:]
    // A handful of keys are compared faster than they are hashed.
    if entries.count <= 16 {
      for index in entries.indices.dropFirst() {
        guard case .scalar(let key) = entries[index].key.content else { continue }
        let earlier = entries.indices.prefix(index).first { earlier in
          if case .scalar(let other) = entries[earlier].key.content { key.hasText(of: other) } else { false }
        }
        if let earlier { report(duplicate: entries[index].key, of: entries[earlier].key.place) }
      }
      return
    }
    first.reserveCapacity(entries.count)
    for entry in entries {
      guard let key = entry.key.exactText else { continue }
      if let earlier = first[key] {
        report(duplicate: entry.key, of: earlier)
      } else {
        first[key] = entry.key.place
      }
    }
  }

  private mutating func report(duplicate key: Node, of first: Place?) {
    guard let name = key.scalar?.text, name != "<<", diagnostics.count < Diagnostic.mostErrors else { return }
    let before = first.map { ", first in line \($0.line)" } ?? ""
    diagnostics.append(
      Diagnostic("The key \(name.clipped) stands here a second time\(before).", help: "keep one of them", at: key.place)
    )
  }
}

extension Scalar {
  fileprivate func hasText(of other: Scalar) -> Bool { ExactText(text) == ExactText(other.text) }
}

extension Node {
  var exactText: ExactText? {
    if case .scalar(let scalar) = content { ExactText(scalar.text) } else { nil }
  }
}
