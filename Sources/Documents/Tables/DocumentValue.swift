/// What can stand in a document: one type says how it is read, written and described.
@usableFromInline
package protocol DocumentValue: FieldValue {
  /// Reports what is wrong and goes on; nil where no value can be made of it.
  static func decode(_ node: Node, _ decoding: inout Decoding) -> Self?

  func encode(_ encoding: Encoding)

  /// Writes the value at an address: a copy of a large document costs as much as writing it.
  static func encode(at address: UnsafeRawPointer, _ encoding: Encoding)

  /// Its JSON Schema.
  static func schema(_ schemas: inout Schemas) -> Node

  /// Whether a field that need not be there is left out when it holds this.
  var isOmitted: Bool { get }

  /// Whether it is a whole document, much longer to read than a scalar.
  static var isDocument: Bool { get }
}

extension DocumentValue {
  @inlinable
  package static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
    address.assumingMemoryBound(to: Self.self).pointee.encode(encoding)
  }

  @inlinable
  package var isOmitted: Bool { false }

  @inlinable
  package static var isDocument: Bool { false }
}
