import OrderedCollections

/// What tables are made of.
///
/// Always inlined where the tables stand: there the compiler knows a property's offset and needs no key path when the
/// program runs. To make the key paths of a thousand fields took half of the time of a small run. That is why what
/// fields name, and what public types do to be documents, is `@usableFromInline`. A field does not know the type of its
/// document for the same reason: each table would have three types of its own made.
extension Document {
  /// A property, as tables name it.
  @usableFromInline
  package typealias StoredPath<Value> = any WritableKeyPath<Self, Value> & Sendable

  /// A key that must be there.
  @inlinable
  @inline(__always)
  package static func required<Value: DocumentValue>(
    _ key: String, _ property: StoredPath<Value>, _ summary: String = "", gate: Gate? = nil
  ) -> Field {
    make(key, property, summary, .required, gate)
  }

  /// A key that may be left out or left empty: for nothing where the property is optional, else for the value that a
  /// blank document has. Where a blank document has some by default, none must be written `evenEmpty`.
  @inlinable
  @inline(__always)
  package static func optional<Value: DocumentValue>(
    _ key: String, _ property: StoredPath<Value>, _ summary: String = "", evenEmpty: Bool = false, gate: Gate? = nil
  ) -> Field {
    make(key, property, summary, evenEmpty ? .written : .optional, gate)
  }

  @inlinable
  @inline(__always)
  static func make<Value: DocumentValue>(
    _ key: String, _ property: StoredPath<Value>, _ summary: String, _ requirement: Requirement, _ gate: Gate?
  ) -> Field {
    if let offset = MemoryLayout<Self>.offset(of: property) {
      Field(key, summary, requirement, gate, at: offset, FieldOperations(on: Value.self))
    } else {
      Field(key, summary, requirement, gate, computedBy: property)
    }
  }

  /// The fields of another document, kept in a stored property, which stand among this one's own.
  @inlinable
  package static func inline<Value: Document & Equatable>(_ property: StoredPath<Value>) -> Field {
    Field(groupOf: Value.self, at: storedOffset(of: property))
  }

  /// The keys that no other field names, kept in a stored property, in order and as they are.
  @inlinable
  package static func remaining(
    _ property: StoredPath<OrderedDictionary<String, Node>>,
    where admits: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Field {
    Field(restAt: storedOffset(of: property), where: admits)
  }

  @inlinable
  @inline(__always)
  static func storedOffset<Value>(of property: StoredPath<Value>) -> Int {
    guard let offset = MemoryLayout<Self>.offset(of: property) else {
      preconditionFailure("a computed property cannot hold other documents' fields")
    }
    return offset
  }
}
