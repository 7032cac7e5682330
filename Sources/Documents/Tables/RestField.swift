import OrderedCollections

/// The keys that no other field names, kept in order as they are.
final class RestField<Root: Sendable>: Field<Root>, @unchecked Sendable {
  typealias Entries = OrderedDictionary<String, Node>

  private let offset: Int
  private let admits: @Sendable (String) -> Bool

  init(
    _ path: any PartialKeyPath<Root> & Sendable, at offset: Int, where admits: @escaping @Sendable (String) -> Bool
  ) {
    self.offset = offset
    self.admits = admits
    super.init(DocumentKey(""), "", gate: .open, path: path)
  }

  override var role: FieldRole { .rest(admits) }

  override func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    for (key, node) in root.advanced(by: offset).assumingMemoryBound(to: Entries.self).pointee {
      encoding.writer.key(DocumentKey(key))
      node.write(to: encoding.writer)
    }
  }

  override func decode(_ entry: Node.Entry, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool {
    let key = entry.key.scalar?.text ?? ""
    root.advanced(by: offset).assumingMemoryBound(to: Entries.self).pointee[key] = entry.value
    return true
  }
}
