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
      guard Self.replace(in: &elements, \.self, replacement) else { return nil }
      return Node(.sequence(elements), tag: tag, place: place)
    case .mapping(var entries):
      guard Self.replace(in: &entries, \.value, replacement) else { return nil }
      return Node(.mapping(entries), tag: tag, place: place)
    }
  }

  private static func replace<Part>(
    in parts: inout [Part], _ path: WritableKeyPath<Part, Node>, _ replacement: (Node, Scalar) -> Scalar?
  ) -> Bool {
    var isChanged = false
    for index in parts.indices {
      guard let node = parts[index][keyPath: path].replaced(replacement) else { continue }
      parts[index][keyPath: path] = node
      isChanged = true
    }
    return isChanged
  }
}
