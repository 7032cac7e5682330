import OrderedCollections

/// What is done with keys that no field names.
enum RestOperations {
  private typealias Entries = OrderedDictionary<String, Node>

  static let all = FieldOperations(
    encode: { rest, _, _, encoding in
      for (key, node) in rest.assumingMemoryBound(to: Entries.self).pointee {
        encoding.writer.key(key)
        node.write(to: encoding.writer)
      }
    },
    decode: { node, name, rest, _ in
      rest.assumingMemoryBound(to: Entries.self).pointee[name] = node
      return true
    },
    describe: { _, _ in ([:], nil) })
}
