/// One key of a document, made where its table stands: how it is called, where its value is kept, and everything that is
/// done with it.
///
/// It does not know the document's type, but the offset at which a document keeps the value: code that is generic over
/// documents and their properties has its types made when the program runs, and copies what it could use in place.
@usableFromInline
package final class Field: Sendable {
  package let key: String
  package let summary: String
  /// Nil where every version knows the key.
  @usableFromInline
  package let gate: Gate?

  let requirement: Requirement
  let role: FieldRole
  /// How far into the document the operations begin.
  let offset: Int
  /// Nil where the property is a stored one, which its offset tells from all others.
  let computedPath: (any AnyKeyPath & Sendable)?

  private let operations: FieldOperations

  private init(
    _ key: String, _ summary: String, _ requirement: Requirement, _ gate: Gate?, _ role: FieldRole, at offset: Int,
    computedPath: (any AnyKeyPath & Sendable)?, _ operations: FieldOperations
  ) {
    self.key = key
    self.summary = summary
    self.requirement = requirement
    self.gate = gate
    self.role = role
    self.offset = offset
    self.computedPath = computedPath
    self.operations = operations
  }

  /// A key whose value is kept in a stored property, which is read and written in place.
  @usableFromInline
  convenience init(
    _ key: String, _ summary: String, _ requirement: Requirement, _ gate: Gate?, at offset: Int,
    _ operations: FieldOperations
  ) {
    self.init(key, summary, requirement, gate, .key, at: offset, computedPath: nil, operations)
  }

  /// A key whose value is computed from other properties.
  @usableFromInline
  convenience init<Root: Sendable, Value: DocumentValue>(
    _ key: String, _ summary: String, _ requirement: Requirement, _ gate: Gate?,
    computedBy property: any WritableKeyPath<Root, Value> & Sendable
  ) {
    self.init(
      key, summary, requirement, gate, .key, at: 0, computedPath: property, FieldOperations(through: property))
  }

  /// The fields of another document, which stand among this one's own.
  ///
  /// They are looked up only where something is decoded or set, so that what nobody uses costs nothing.
  @usableFromInline
  convenience init<Value: Document & Equatable>(groupOf type: Value.Type, at offset: Int) {
    let blank = Value()
    let group = FieldGroup(
      members: { Value.fields.table.all },
      check: { value, node, decoding in
        Value.fields.table.checkGroups(at: value, node, &decoding)
        Value.check(at: value, node, &decoding)
      })
    self.init(
      "", "", .optional, nil, .group(group), at: offset, computedPath: nil,
      FieldOperations(
        encode: { value, _, _, encoding in
          guard value.assumingMemoryBound(to: Value.self).pointee != blank else { return }
          Value.fields.table.encode(at: value, encoding)
        },
        decode: { _, _, _, _ in true },
        describe: { _, _ in ([:], nil) }))
  }

  /// The keys that no other field names, kept in order as they are.
  @usableFromInline
  convenience init(restAt offset: Int, where admits: @escaping @Sendable (String) -> Bool) {
    self.init(
      "", "", .optional, nil, .rest(admits), at: offset, computedPath: nil, RestOperations.all)
  }

  /// The same field in a document that keeps this one's at an offset.
  func moved(by distance: Int) -> Field {
    Field(
      key, summary, requirement, gate, role, at: offset + distance, computedPath: computedPath, operations)
  }

  var isRequired: Bool { requirement == .required }

  /// Its key; nil where it stands for the whole, as an inlined document does.
  @usableFromInline
  var ownKey: String? { if case .key = role { key } else { nil } }

  /// Writes the key and the value of the document at an address, or nothing where the value may be left out.
  func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    operations.encode(root + offset, key, requirement != .optional, encoding)
  }

  /// Puts what a node says into the document at an address; false where no value could be made of it.
  ///
  /// Nothing stands for the default, where the key need not be there.
  func decode(
    _ node: Node, under name: String, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding
  ) -> Bool {
    requirement != .required && node.isNull || operations.decode(node, name, root + offset, &decoding)
  }

  /// The value's schema and, where the document at an address has one, its default.
  func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> (schema: Node, standard: Node?) {
    let (schema, standard) = operations.describe(blank + offset, &schemas)
    return (schema, isRequired ? nil : standard)
  }
}

/// What a field of a table stands for.
enum FieldRole: Sendable {
  case key
  /// Another document's fields, standing among this one's own.
  case group(FieldGroup)
  /// Keys that no other field names, where the closure says yes.
  case rest(@Sendable (String) -> Bool)
}

struct FieldGroup: Sendable {
  let members: @Sendable () -> [Field]
  /// The checks of the document that it stands for, kept at an address and read from a node.
  let check: @Sendable (_ value: UnsafeRawPointer, _ node: Node, _ decoding: inout Decoding) -> Void
}

/// Whether a key is written, and must be there when it is read.
@usableFromInline
enum Requirement: Sendable {
  case required
  /// Left out when the value may be.
  case optional
  /// Written even where the value could be left out, since a blank document holds another.
  case written
}
