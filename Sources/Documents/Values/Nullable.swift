/// A value for which nothing is an answer too: Compose's `environment: {NAME: }` takes the caller's own.
@usableFromInline
package enum Nullable<Value: Sendable>: Sendable {
  case null
  case value(Value)
}

extension Nullable: DocumentValue where Value: DocumentValue {
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Nullable<Value>? {
    node.isNull ? .null : Value.decode(node, &decoding).map(Nullable.value)
  }

  @inlinable
  package func encode(_ encoding: Encoding) {
    switch self {
    case .null: encoding.writer.bare("null")
    case .value(let value): value.encode(encoding)
    }
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [Value.schema(&schemas), ["type": "null"]]]
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
