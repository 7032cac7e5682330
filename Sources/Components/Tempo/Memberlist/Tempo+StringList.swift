import Documents

extension Tempo {
  /// Texts as a list, or as one text with commas between them.
  package enum StringList: DocumentValue, Equatable {
    case joined(String)
    case list([String])

    package var elements: [String] {
      switch self {
      case .joined(let text): text.split(separator: ",").map(String.init)
      case .list(let texts): texts
      }
    }

    package static func decode(_ node: Node, _ decoding: inout Decoding) -> StringList? {
      switch node.content {
      case .scalar: return String.decode(node, &decoding).map(StringList.joined)
      case .sequence: return [String].decode(node, &decoding).map(StringList.list)
      case .mapping: break
      }
      decoding.expected("a list, or a text with commas", at: node)
      return nil
    }

    package func encode(_ encoding: Encoding) {
      switch self {
      case .joined(let text): text.encode(encoding)
      case .list(let texts): texts.encode(encoding)
      }
    }

    package static func schema(_ schemas: inout Schemas) -> Node {
      ["anyOf": [String.schema(&schemas), [String].schema(&schemas)]]
    }
  }
}
