import Documents

extension Node {
  /// The same mapping with a value under a key.
  func setting(_ key: String, to value: Node) -> Node {
    var entries = entries ?? []
    if let index = entries.lastIndex(where: { $0.key.scalar?.text == key }) {
      entries[index].value = value
    } else {
      entries.append(Entry(key: .string(key), value: value))
    }
    return Node(.mapping(entries), tag: tag, place: place)
  }

  /// The same mapping without a key.
  func removing(_ key: String) -> Node {
    guard let entries, entries.contains(where: { $0.key.scalar?.text == key }) else { return self }
    return Node(.mapping(entries.filter { $0.key.scalar?.text != key }), tag: tag, place: place)
  }
}
