/// A value kept apart from the document that it belongs to: what is large and seldom there would else make each of many
/// documents as large.
@usableFromInline
package indirect enum Boxed<Value: Sendable>: Sendable {
  case value(Value)

  @inlinable
  package var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: DocumentValue where Value: DocumentValue {
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Boxed<Value>? {
    Value.decode(node, &decoding).map(Boxed.value)
  }

  @inlinable
  package func encode(_ encoding: Encoding) { value.encode(encoding) }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { Value.schema(&schemas) }
}

extension Boxed: Equatable where Value: Equatable {}
