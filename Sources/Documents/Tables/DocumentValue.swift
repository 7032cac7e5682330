/// What can stand in a document: one type says how it is read, written and described.
///
/// Encoding and decoding work on a property in place: copies of large documents, and the metadata of generic types made
/// on the way, would cost more than the writing itself.
@usableFromInline
package protocol DocumentValue: Sendable {
  /// Reports what is wrong and goes on; nil where no value can be made of it.
  static func decode(_ node: Node, _ decoding: inout Decoding) -> Self?

  /// Puts in what a node says; false, and nothing changed, where no value could be made of it.
  static func decode(_ node: Node, into property: inout Self, _ decoding: inout Decoding) -> Bool

  func encode(_ encoding: Encoding)

  /// Writes the value at an address: a copy of a large document costs as much as writing it.
  static func encode(at address: UnsafeRawPointer, _ encoding: Encoding)

  /// Writes the key and the value at an address; nothing where it may be left out and is.
  static func encode(at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding)

  /// Its JSON Schema.
  static func schema(_ schemas: inout Schemas) -> Node

  /// Whether a field that need not be there is left out when it holds this.
  var isOmitted: Bool { get }

  /// What stands for the key where it is left out, as a schema shows it.
  var asDefault: Node? { get }

  /// Whether it is a whole document, much longer to read than a scalar.
  static var isDocument: Bool { get }
}

extension DocumentValue {
  @inlinable
  package static func decode(_ node: Node, into property: inout Self, _ decoding: inout Decoding) -> Bool {
    guard let value = decode(node, &decoding) else { return false }
    property = value
    return true
  }

  @inlinable
  package static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
    address.assumingMemoryBound(to: Self.self).pointee.encode(encoding)
  }

  @inlinable
  package static func encode(
    at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding
  ) {
    guard evenIfOmitted || !address.assumingMemoryBound(to: Self.self).pointee.isOmitted else { return }
    encoding.writer.key(key)
    encode(at: address, encoding)
  }

  @inlinable
  package var isOmitted: Bool { false }

  @usableFromInline
  package var asDefault: Node? { isOmitted ? nil : NodeWriter.node(of: self) }

  @inlinable
  package static var isDocument: Bool { false }
}
