import Documents

extension Node {
  /// With other scalars as values where the closure gives some; keys, places and what does not change stay as they are.
  func replacingScalars(_ replacement: (Node, Scalar) -> Scalar?) -> Node { replaced(replacement) ?? self }

  /// Nil where nothing changes, as in most of every text, which is then not copied.
  private func replaced(_ replacement: (Node, Scalar) -> Scalar?) -> Node? {
    switch content {
    case .scalar(let scalar):
      return replacement(self, scalar).map { Node(.scalar($0), tag: tag, place: place) }
    case .sequence(var elements):
      let changes = Self.changes(elements.indices) { elements[$0].replaced(replacement) }
      guard !changes.isEmpty else { return nil }
      for (index, node) in changes { elements[index] = node }
      return Node(.sequence(elements), tag: tag, place: place)
    case .mapping(var entries):
      let changes = Self.changes(entries.indices) { entries[$0].value.replaced(replacement) }
      guard !changes.isEmpty else { return nil }
      for (index, node) in changes { entries[index].value = node }
      return Node(.mapping(entries), tag: tag, place: place)
    }
  }

  private static func changes(_ indices: Range<Int>, _ changed: (Int) -> Node?) -> [(index: Int, node: Node)] {
    indices.compactMap { index in changed(index).map { (index, $0) } }
  }
}
