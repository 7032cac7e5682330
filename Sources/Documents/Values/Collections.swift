import Concurrency
import OrderedCollections

extension Array: DocumentValue where Element: DocumentValue {
  /// A bad element is reported and left out; the others are kept.
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> [Element]? {
    guard let elements = node.elements else {
      decoding.expected("a list", at: node, help: node.isNull ? "" : ListHelp.of(Element.self, writtenAs: node))
      return nil
    }
    if Element.isDocument, elements.count >= Concurrently.longList, !decoding.isRun {
      return decodeInRuns(elements, &decoding)
    }
    var values: [Element] = []
    values.reserveCapacity(elements.count)
    // Where they stand: of a copied node everything in it is counted.
    elements.withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for index in elements.indices {
        if let value = decodeElement((first + index).pointee, at: index, &decoding) { values.append(value) }
      }
    }
    return values
  }

  @inlinable
  @inline(__always)
  static func decodeElement(_ node: Node, at index: Int, _ decoding: inout Decoding) -> Element? {
    decoding.trail.append(.index(index))
    defer { decoding.trail.removeLast() }
    guard let value = Element.decode(node, &decoding) else {
      decoding.leaveUnread()
      return nil
    }
    return value
  }

  @inlinable
  package func encode(_ encoding: Encoding) {
    if Element.isDocument, count >= Concurrently.longList, encodeInRuns(encoding) { return }
    encoding.writer.beginSequence()
    encode(indices, encoding)
    encoding.writer.endSequence()
  }

  @inlinable
  func encode(_ run: Range<Int>, _ encoding: Encoding) {
    // In place: a copy of a large document costs as much as writing it.
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for index in run { Element.encode(at: first + index, encoding) }
    }
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    ["type": "array", "items": Element.schema(&schemas)]
  }

  @inlinable
  package var isOmitted: Bool { count == 0 }
}

/// A mapping with keys of the user's choosing, in the order of the text.
extension OrderedDictionary: DocumentValue where Key: ScalarValue & Hashable, Value: DocumentValue {
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> OrderedDictionary<Key, Value>? {
    guard let entries = node.entries else {
      decoding.expected("a mapping", at: node, help: node.isNull ? "" : "write each as `key: value`")
      return nil
    }
    var values: OrderedDictionary<Key, Value> = [:]
    values.reserveCapacity(entries.count)
    for entry in entries {
      guard let key = Key.decode(entry.key, &decoding) else { continue }
      decoding.trail.append(.key(key.text))
      if let value = Value.decode(entry.value, &decoding) { values[key] = value } else { decoding.leaveUnread() }
      decoding.trail.removeLast()
    }
    return values
  }

  @inlinable
  package func encode(_ encoding: Encoding) {
    encoding.writer.beginMapping()
    for (key, value) in self {
      encoding.writer.key(key.text)
      value.encode(encoding)
    }
    encoding.writer.endMapping()
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    ["type": "object", "additionalProperties": Value.schema(&schemas)]
  }

  @inlinable
  package var isOmitted: Bool { isEmpty }
}

/// A mapping whose order says nothing; it is written sorted by key.
extension Dictionary: DocumentValue where Key: ScalarValue & Hashable, Value: DocumentValue {
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> [Key: Value]? {
    OrderedDictionary<Key, Value>.decode(node, &decoding).map { ordered in
      [Key: Value](uniqueKeysWithValues: ordered.map { ($0.key, $0.value) })
    }
  }

  @inlinable
  package func encode(_ encoding: Encoding) {
    OrderedDictionary(uniqueKeysWithValues: sorted { $0.key.text < $1.key.text }.map { ($0.key, $0.value) })
      .encode(encoding)
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    OrderedDictionary<Key, Value>.schema(&schemas)
  }

  @inlinable
  package var isOmitted: Bool { isEmpty }
}
