import Documents
import OrderedCollections

extension Compose {
  /// What is written as a list of names, or as a mapping with more to say about each.
  package enum ListOrMap<Value: Sendable>: Sendable {
    case list([String])
    case map(OrderedDictionary<String, Value>)

    /// The elements of the list as they stand, or the keys.
    package var names: [String] {
      switch self {
      case .list(let names): names
      case .map(let values): Array(values.keys)
      }
    }
  }
}

extension Compose.ListOrMap: Equatable where Value: Equatable {}

extension Compose.ListOrMap: DocumentValue where Value: DocumentValue {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch node.content {
    case .sequence: return [String].decode(node, &decoding).map(Self.list)
    case .mapping: return OrderedDictionary<String, Value>.decode(node, &decoding).map(Self.map)
    case .scalar:
      decoding.expected("a list or a mapping", at: node)
      return nil
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .list(let names): names.encode(encoding)
    case .map(let values): values.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    [
      "anyOf": [
        ["type": "array", "items": String.schema(&schemas)],
        ["type": "object", "additionalProperties": Value.schema(&schemas)],
      ]
    ]
  }

  package var isOmitted: Bool { names.isEmpty }
}

extension Compose {
  /// Environment variables, labels and the like: `NAME: value`, or `NAME=value` in a list.
  package typealias Assignments = ListOrMap<Nullable<String>>
  package typealias DependsOn = ListOrMap<Dependency>
  package typealias ServiceNetworks = ListOrMap<Nullable<NetworkAttachment>>
}

extension Compose.ListOrMap<Nullable<String>> {
  /// Every name with its value; one with neither a value nor `=` has null. Of several the last counts.
  package var values: OrderedDictionary<String, Nullable<String>> {
    switch self {
    case .map(let values): return values
    case .list(let assignments):
      var values: OrderedDictionary<String, Nullable<String>> = [:]
      for assignment in assignments {
        let halves = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        values[String(halves[0])] = halves.count == 2 ? .value(String(halves[1])) : .null
      }
      return values
    }
  }
}
