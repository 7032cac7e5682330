import OrderedCollections

/// Inlined where the tables stand: there the compiler knows a property's offset and needs no key path when the program
/// runs. To make the key paths of a thousand fields took half of the time of a small run. That is why what fields name,
/// and what public types do to be documents, is `@usableFromInline`.
extension Field {
  /// A key that must be there.
  @inlinable
  package static func required<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String = "", gate: Gate? = nil
  ) -> Field<Root> {
    make(key, property, summary, .required, gate)
  }

  /// A key that may be left out or left empty: for nothing where the property is optional, else for the value that a
  /// blank document has. Where a blank document has some by default, none must be written `evenEmpty`.
  @inlinable
  package static func field<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String = "", evenEmpty: Bool = false,
    gate: Gate? = nil
  ) -> Field<Root> {
    make(key, property, summary, evenEmpty ? .written : .optional, gate)
  }

  @inlinable
  @inline(__always)
  static func make<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String, _ requirement: Requirement, _ gate: Gate?
  ) -> Field<Root> {
    if let offset = MemoryLayout<Root>.offset(of: property) {
      Field(FieldEntry(key, summary, requirement, gate, at: offset, FieldOperations(on: Value.self)))
    } else {
      Field(FieldEntry(key, summary, requirement, gate, computedBy: property))
    }
  }

  /// The fields of another document, kept in a stored property, which stand among this one's own.
  package static func inline<Value: Document & Equatable>(_ property: StoredPath<Root, Value>) -> Field<Root> {
    Field(FieldEntry(groupOf: Value.self, at: storedOffset(of: property)))
  }

  /// The keys that no other field names, kept in a stored property, in order and as they are.
  @inlinable
  package static func rest(
    _ property: StoredPath<Root, OrderedDictionary<String, Node>>,
    where admits: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Field<Root> {
    Field(FieldEntry(restAt: storedOffset(of: property), where: admits))
  }

  @inlinable
  @inline(__always)
  static func storedOffset<Value>(of property: StoredPath<Root, Value>) -> Int {
    guard let offset = MemoryLayout<Root>.offset(of: property) else {
      preconditionFailure("a computed property cannot hold other documents' fields")
    }
    return offset
  }
}
