import Documents
import OrderedCollections

extension Tempo {
  /// HTTP headers of the OpenTelemetry collector: a mapping, or a list of names and values.
  package enum HeaderList: DocumentValue, Equatable {
    case mapping(OrderedDictionary<String, Secret>)
    case list([Header])

    package struct Header: Document, Equatable {
      package var name = ""
      package var value = Secret("")

      package init() {}

      package static let fields: Fields<Self> = [
        required("name", \.name, "the header's name"),
        required("value", \.value, "the header's value"),
      ]
    }

    package static func decode(_ node: Node, _ decoding: inout Decoding) -> HeaderList? {
      switch node.content {
      case .mapping: return OrderedDictionary.decode(node, &decoding).map(HeaderList.mapping)
      case .sequence: return [Header].decode(node, &decoding).map(HeaderList.list)
      case .scalar: break
      }
      decoding.expected("a mapping of headers, or a list of names and values", at: node)
      return nil
    }

    package func encode(_ encoding: Encoding) {
      switch self {
      case .mapping(let headers): headers.encode(encoding)
      case .list(let headers): headers.encode(encoding)
      }
    }

    package static func schema(_ schemas: inout Schemas) -> Node {
      ["anyOf": [OrderedDictionary<String, Secret>.schema(&schemas), [Header].schema(&schemas)]]
    }
  }
}
