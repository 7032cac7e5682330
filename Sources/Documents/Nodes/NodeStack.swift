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
  ///
  /// Appended to what has room for them: an array that is made uninitialized looks its class up each time.
  func popElements(from start: Int) -> [Node] {
    var elements: [Node] = []
    elements.reserveCapacity(count - start)
    for index in start..<count { elements.append((base + index).move()) }
    count = start
    return elements
  }

  /// Takes the keys and values from a position on, which lie there by turns, off the stack.
  func popEntries(from start: Int) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    entries.reserveCapacity((count - start) / 2)
    for key in stride(from: start, to: count - 1, by: 2) {
      entries.append(Node.Entry(key: (base + key).move(), value: (base + key + 1).move()))
    }
    count = start
    return entries
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
