import Documents

extension Compose {
  /// What a container runs: words, or a line that Compose cuts into words.
  package enum Command: Hashable {
    case words([String])
    case line(String)
  }
}

extension Compose.Command: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    node.elements == nil
      ? String.decode(node, &decoding).map(Self.line) : [String].decode(node, &decoding).map(Self.words)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .words(let words): words.encode(encoding)
    case .line(let line): line.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [String.schema(&schemas), ["type": "array", "items": String.schema(&schemas)]]]
  }
}
