/// Follows `<<`: the keys of another mapping, which the mapping's own override.
package enum MergeKeys {
  package static func merged(_ node: Node, _ decoding: inout Decoding) -> Node {
    guard holdsMerge(node) else { return node }
    var node = node
    switch node.content {
    case .scalar:
      break
    case .sequence(let elements):
      node.content = .sequence(elements.map { merged($0, &decoding) })
    case .mapping(let entries):
      node.content = .mapping(merged(entries, &decoding))
    }
    return node
  }

  private static func holdsMerge(_ node: Node) -> Bool {
    switch node.content {
    case .scalar: false
    case .sequence(let elements): elements.contains(where: holdsMerge)
    case .mapping(let entries): entries.contains { isMerge($0.key) || holdsMerge($0.value) }
    }
  }

  private static func isMerge(_ key: Node) -> Bool {
    key.scalar.map { $0.text == "<<" && !$0.isString } ?? false
  }

  private static func merged(_ entries: [Node.Entry], _ decoding: inout Decoding) -> [Node.Entry] {
    var own: [Node.Entry] = []
    var inherited: [Node.Entry] = []
    for entry in entries {
      if isMerge(entry.key) {
        inherited += sources(of: entry.value, &decoding)
      } else {
        own.append(Node.Entry(key: entry.key, value: merged(entry.value, &decoding)))
      }
    }
    // Of several sources the first wins, and the mapping's own keys before all.
    var names = Set(own.compactMap { $0.key.scalar?.text })
    return own + inherited.filter { entry in entry.key.scalar.map { names.insert($0.text).inserted } ?? true }
  }

  private static func sources(of node: Node, _ decoding: inout Decoding) -> [Node.Entry] {
    switch node.content {
    case .mapping(let entries):
      return merged(entries, &decoding)
    case .sequence(let elements):
      return elements.flatMap { sources(of: $0, &decoding) }
    case .scalar:
      decoding.expected("a mapping, or a list of mappings, to merge", at: node, help: "write <<: *name")
      return []
    }
  }
}
