import Documents

extension Compose {
  /// One text, or a list of several.
  package enum StringOrList: Hashable {
    case one(String)
    case several([String])

    package var values: [String] {
      switch self {
      case .one(let text): [text]
      case .several(let texts): texts
      }
    }
  }
}

extension Compose.StringOrList: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    node.elements == nil
      ? String.decode(node, &decoding).map(Self.one) : [String].decode(node, &decoding).map(Self.several)
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .one(let text): text.encode(encoding)
    case .several(let texts): texts.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [String.schema(&schemas), ["type": "array", "items": String.schema(&schemas)]]]
  }
}
