/// What a stored property of a document holds: a value, or perhaps one.
///
/// Encoding and decoding work on the property in place: copies of large documents, and the metadata of generic types
/// made on the way, would cost more than the writing itself.
@usableFromInline
package protocol FieldValue: Sendable {
  /// Writes the key and the value at an address; nothing where it may be left out and is.
  static func encode(at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding)

  /// Puts in what a node says; false, and nothing changed, where no value could be made of it.
  static func decode(_ node: Node, into property: inout Self, _ decoding: inout Decoding) -> Bool

  static func fieldSchema(_ schemas: inout Schemas) -> Node

  /// What stands for the key where it is left out, as a schema shows it.
  var asDefault: Node? { get }
}

extension DocumentValue {
  @inlinable
  package static func encode(
    at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding
  ) {
    guard evenIfOmitted || !address.assumingMemoryBound(to: Self.self).pointee.isOmitted else { return }
    encoding.writer.key(key)
    encode(at: address, encoding)
  }

  @inlinable
  package static func decode(_ node: Node, into property: inout Self, _ decoding: inout Decoding) -> Bool {
    guard let value = decode(node, &decoding) else { return false }
    property = value
    return true
  }

  @inlinable
  package static func fieldSchema(_ schemas: inout Schemas) -> Node { schema(&schemas) }

  @usableFromInline
  package var asDefault: Node? { isOmitted ? nil : NodeWriter.node(of: self) }
}

extension Optional: FieldValue where Wrapped: DocumentValue {
  @inlinable
  package static func encode(
    at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding
  ) {
    if case .none = address.assumingMemoryBound(to: Self.self).pointee { return }
    encoding.writer.key(key)
    // A value stands at the beginning of the optional that holds it; to take it out would copy a whole document.
    Wrapped.encode(at: address, encoding)
  }

  @inlinable
  package static func decode(_ node: Node, into property: inout Self, _ decoding: inout Decoding) -> Bool {
    guard let value = Wrapped.decode(node, &decoding) else { return false }
    if case .none = property {
      // Nothing is there to be destroyed: for that the metadata of the optional type would have to be made.
      withUnsafeMutablePointer(to: &property) { $0.initialize(to: value) }
    } else {
      property = value
    }
    return true
  }

  @inlinable
  package static func fieldSchema(_ schemas: inout Schemas) -> Node { Wrapped.schema(&schemas) }

  @inlinable
  package var asDefault: Node? { self?.asDefault }
}
