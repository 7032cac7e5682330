import Documents

extension Grafana {
  /// A text, or a list of several.
  package enum OneOrMany: Hashable {
    case one(String)
    case many([String])

    package var values: [String] {
      switch self {
      case .one(let text): [text]
      case .many(let texts): texts
      }
    }
  }
}

extension Grafana.OneOrMany: DocumentValue {
  /// Dashboards have numbers and booleans here too, which mean the same.
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    if let scalar = node.scalar, !scalar.isNull { return .one(scalar.text) }
    guard let elements = node.elements else {
      decoding.expected("text or a list", at: node)
      return nil
    }
    return .many(elements.compactMap { $0.isNull ? nil : $0.scalar?.text })
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .one(let text): encoding.writer.string(text)
    case .many(let texts): texts.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["type": ["string", "number", "boolean", "array"], "items": ["type": ["string", "number", "boolean"]]]
  }
}
