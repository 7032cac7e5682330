/// Follows `<<`: the keys of another mapping, which the mapping's own override.
package enum MergeKeys {
  package static func merged(_ node: Node, _ decoding: inout Decoding) -> Node {
    merge(in: node, &decoding) ?? node
  }

  /// Nil where nothing is merged, as in most of every text, which is then not copied.
  private static func merge(in node: Node, _ decoding: inout Decoding) -> Node? {
    var node = node
    switch node.content {
    case .scalar:
      return nil
    case .sequence(var elements):
      guard mergeEach(of: &elements, \.self, &decoding) else { return nil }
      node.content = .sequence(elements)
    case .mapping(var entries):
      let isChanged = mergeEach(of: &entries, \.value, &decoding)
      let merges = entries.contains { isMerge($0.key) }
      guard isChanged || merges else { return nil }
      node.content = .mapping(merges ? merged(entries, &decoding) : entries)
    }
    return node
  }

  private static func mergeEach<Part>(
    of parts: inout [Part], _ path: WritableKeyPath<Part, Node>, _ decoding: inout Decoding
  ) -> Bool {
    var isChanged = false
    for index in parts.indices {
      guard let merged = merge(in: parts[index][keyPath: path], &decoding) else { continue }
      parts[index][keyPath: path] = merged
      isChanged = true
    }
    return isChanged
  }

  private static func isMerge(_ key: Node) -> Bool {
    key.scalar.map { $0.text == "<<" && !$0.isString } ?? false
  }

  /// Of entries whose values have their merges done.
  private static func merged(_ entries: [Node.Entry], _ decoding: inout Decoding) -> [Node.Entry] {
    var own: [Node.Entry] = []
    var inherited: [Node.Entry] = []
    for entry in entries {
      if isMerge(entry.key) {
        inherited += sources(of: entry.value, &decoding)
      } else {
        own.append(entry)
      }
    }
    // Of several sources the first wins, and the mapping's own keys before all.
    var names = Set(own.compactMap { $0.key.scalar?.text })
    return own + inherited.filter { entry in entry.key.scalar.map { names.insert($0.text).inserted } ?? true }
  }

  private static func sources(of node: Node, _ decoding: inout Decoding) -> [Node.Entry] {
    switch node.content {
    case .mapping(let entries):
      return entries
    case .sequence(let elements):
      return elements.flatMap { sources(of: $0, &decoding) }
    case .scalar:
      decoding.expected("a mapping, or a list of mappings, to merge", at: node, help: "write <<: *name")
      return []
    }
  }
}
