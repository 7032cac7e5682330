/// The nodes of what is still open while a text is read, one behind the other, so that each collection is allocated once,
/// in its final size, and its nodes are moved into it. To let every collection grow took a quarter of the reading of JSON.
final class NodeStack {
  private var base: UnsafeMutablePointer<Node>
  private var capacity = 64
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  func push(_ node: consuming Node) {
    if count == capacity { grow() }
    (base + count).initialize(to: node)
    count += 1
  }

  /// Takes the nodes from a position on off the stack.
  func popElements(from start: Int) -> [Node] {
    defer { count = start }
    return Array(unsafeUninitializedCapacity: count - start) { elements, initialized in
      elements.baseAddress?.moveInitialize(from: base + start, count: count - start)
      initialized = count - start
    }
  }

  /// Takes the keys and values from a position on, which lie there by turns, off the stack.
  func popEntries(from start: Int) -> [Node.Entry] {
    defer { count = start }
    let length = (count - start) / 2
    return Array(unsafeUninitializedCapacity: length) { entries, initialized in
      for index in 0..<length {
        let key = base + start + 2 * index
        entries.initializeElement(at: index, to: Node.Entry(key: key.move(), value: (key + 1).move()))
      }
      initialized = length
    }
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
