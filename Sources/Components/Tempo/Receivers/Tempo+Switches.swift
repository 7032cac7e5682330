import Documents

extension Tempo {
  /// A section whose keys switch things on by being there: `grpc:` with nothing behind it is a receiver with its
  /// defaults, not one left out.
  package protocol Switches: Document {}
}

extension Tempo.Switches {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    decodeMapping(node.switchedOn, &decoding)
  }
}

extension Node {
  /// Itself, with an empty section where a key has nothing behind it.
  fileprivate var switchedOn: Node {
    guard let entries else { return self }
    let sections = entries.map { entry in
      entry.value.isNull ? Entry(key: entry.key, value: Node(.mapping([]), place: entry.value.place)) : entry
    }
    return Node(.mapping(sections), tag: tag, place: place)
  }
}
