/// A value that need not be there; its key is then left out.
extension Optional: DocumentValue where Wrapped: DocumentValue {
  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Wrapped?? {
    Wrapped.decode(node, &decoding).map(Optional.some)
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
  package func encode(_ encoding: Encoding) {
    guard let value = self else { return encoding.writer.bare("null") }
    value.encode(encoding)
  }

  @inlinable
  package static func encode(
    at address: UnsafeRawPointer, as key: String, evenIfOmitted: Bool, _ encoding: Encoding
  ) {
    if case .none = address.assumingMemoryBound(to: Self.self).pointee { return }
    encoding.writer.key(key)
    // A value stands at the beginning of the optional that holds it; to take it out would copy a whole document.
    Wrapped.encode(at: address, encoding)
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { Wrapped.schema(&schemas) }

  @inlinable
  package var isOmitted: Bool { if case .none = self { true } else { false } }

  @inlinable
  package var asDefault: Node? { self?.asDefault }
}
