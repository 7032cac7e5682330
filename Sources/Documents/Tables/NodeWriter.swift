/// Builds nodes from what a document writes, where it is to be merged or shown rather than printed.
package final class NodeWriter: DocumentWriter {
  private enum Open {
    case sequence([Node], tag: String?)
    case mapping([Node.Entry], key: Node, tag: String?)
  }

  private var open: [Open] = []
  private var root = Node.bare("null")

  package init() {}

  /// What a value writes, as nodes.
  package static func node(of value: some DocumentValue, version: Version? = nil) -> Node {
    let writer = NodeWriter()
    value.encode(Encoding(to: writer, version: version))
    return writer.root
  }

  package func finish() -> [UInt8] { [] }

  package func beginMapping(flow: Bool, tag: String?) { open.append(.mapping([], key: "", tag: tag)) }
  package func beginSequence(flow: Bool, tag: String?) { open.append(.sequence([], tag: tag)) }
  package func endMapping() { end() }
  package func endSequence() { end() }

  package func key(_ key: String) {
    guard case .mapping(let entries, _, let tag) = open.popLast() else { return }
    open.append(.mapping(entries, key: .string(key), tag: tag))
  }

  package func string(_ text: String) { add(.string(text)) }
  package func bare(_ text: String) { add(.bare(text)) }

  package func tagged(_ tag: String, _ text: String, quoted: Bool) {
    add(Node(.scalar(Scalar(text, style: quoted ? .doubleQuoted : .plain)), tag: tag))
  }

  private func end() {
    switch open.popLast() {
    case .sequence(let elements, let tag): add(Node(.sequence(elements), tag: tag))
    case .mapping(let entries, _, let tag): add(Node(.mapping(entries), tag: tag))
    case nil: break
    }
  }

  private func add(_ node: Node) {
    switch open.popLast() {
    case .sequence(var elements, let tag):
      elements.append(node)
      open.append(.sequence(elements, tag: tag))
    case .mapping(var entries, let key, let tag):
      entries.append(Node.Entry(key: key, value: node))
      open.append(.mapping(entries, key: key, tag: tag))
    case nil: root = node
    }
  }
}
