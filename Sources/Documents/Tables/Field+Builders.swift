import OrderedCollections

extension Field {
  /// A key that must be there.
  package static func required<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String = "", gate: Gate = .open
  ) -> Field<Root> {
    make(key, property, summary, .required, gate: gate)
  }

  /// A key that may be left out or left empty: for nothing where the property is optional, else for the value that a
  /// blank document has. Where a blank document has some by default, none must be written `evenEmpty`.
  package static func field<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String = "", evenEmpty: Bool = false,
    gate: Gate = .open
  ) -> Field<Root> {
    make(key, property, summary, evenEmpty ? .written : .optional, gate: gate)
  }

  private static func make<Value: FieldValue>(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String, _ requirement: Requirement, gate: Gate
  ) -> Field<Root> {
    if let offset = MemoryLayout<Root>.offset(of: property) {
      StoredField(key, property, of: Value.self, at: offset, summary, requirement, gate: gate)
    } else {
      ComputedField(key, property, summary, requirement, gate: gate)
    }
  }

  /// The fields of another document, kept in a stored property, which stand among this one's own.
  package static func inline<Value: Document & Equatable>(_ property: StoredPath<Root, Value>) -> Field<Root> {
    InlineField(property, at: storedOffset(of: property))
  }

  /// The keys that no other field names, kept in a stored property, in order and as they are.
  package static func rest(
    _ property: StoredPath<Root, OrderedDictionary<String, Node>>,
    where admits: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Field<Root> {
    RestField(property, at: storedOffset(of: property), where: admits)
  }

  private static func storedOffset<Value>(of property: StoredPath<Root, Value>) -> Int {
    guard let offset = MemoryLayout<Root>.offset(of: property) else {
      preconditionFailure("\(property) is computed; only a stored property can hold other documents' fields")
    }
    return offset
  }
}
