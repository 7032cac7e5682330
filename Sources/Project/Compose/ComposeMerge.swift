import Documents

/// How Compose lays one file over another: mappings key by key, lists one behind the other, and what has rules of its own.
enum ComposeMerge {
  static func merged(_ base: Node, with other: Node, at path: [String] = []) -> Node {
    if other.tag == ComposeTag.override { return other }
    switch MergeRule(at: path) {
    case .replace: return other
    case .assignments where base.entries == nil || other.entries == nil:
      return list(base, ListElements.assignments(of: base), with: ListElements.assignments(of: other), by: .assignment)
    case .texts(let key): return list(base, ListElements.texts(of: base), with: ListElements.texts(of: other), by: key)
    case .names(let value):
      // Only a mapping can say more of some of them.
      guard base.elements == nil || other.elements == nil else { break }
      return mapping(
        ListElements.named(base, saying: value), with: ListElements.named(other, saying: value), at: path)
    case .build: return mapping(ListElements.build(base), with: ListElements.build(other), at: path)
    case .logging:
      let drivers = [base, other].compactMap { $0["driver"]?.scalar?.text }
      if drivers.count == 2, drivers[0] != drivers[1] { return other }
    case .list(let key):
      guard let own = base.elements, let more = other.elements else { return other }
      return list(base, own, with: more, by: key)
    case .assignments, .standard: break
    }
    return standard(base, with: other, at: path)
  }

  private static func standard(_ base: Node, with other: Node, at path: [String]) -> Node {
    switch (base.content, other.content) {
    case (.mapping, .mapping): mapping(base, with: other, at: path)
    case (.sequence(let own), .sequence(let more)): Node(.sequence(own + more), place: base.place)
    default: other.isNull ? base : other
    }
  }

  private static func mapping(_ base: Node, with other: Node, at path: [String]) -> Node {
    guard var entries = base.entries, let more = other.entries else { return other.isNull ? base : other }
    for entry in more {
      let name = entry.key.scalar?.text ?? ""
      let index = entries.lastIndex { $0.key.scalar?.text == name }
      if entry.value.tag == ComposeTag.reset {
        if let index { entries.remove(at: index) }
      } else if let index {
        entries[index].value = merged(entries[index].value, with: entry.value, at: path + [name])
      } else {
        entries.append(entry)
      }
    }
    return Node(.mapping(entries), place: base.place)
  }

  /// Both lists, in which of those with one key the last stands, in the place of the first.
  private static func list(_ base: Node, _ own: [Node], with more: [Node], by key: ElementKey) -> Node {
    var elements: [Node] = []
    var positions: [String: Int] = [:]
    for element in own + more {
      guard let name = key.of(element) else {
        elements.append(element)
        continue
      }
      if let position = positions[name] {
        elements[position] = element
      } else {
        positions[name] = elements.count
        elements.append(element)
      }
    }
    return Node(.sequence(elements), place: base.place)
  }
}

/// The tags by which a file says how it is laid over others.
enum ComposeTag {
  /// What stood there before goes.
  static let reset = "!reset"
  /// What stood there before is replaced, not merged.
  static let override = "!override"

  /// Without what no other file was there to answer to.
  static func removed(from node: Node) -> Node {
    var node = node
    if node.tag == override { node.tag = nil }
    switch node.content {
    case .scalar: break
    case .sequence(let elements):
      node.content = .sequence(elements.filter { $0.tag != reset }.map(removed))
    case .mapping(let entries):
      node.content = .mapping(
        entries.filter { $0.value.tag != reset }.map { Node.Entry(key: $0.key, value: removed(from: $0.value)) })
    }
    return node
  }
}
