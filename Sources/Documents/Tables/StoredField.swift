/// A key whose value is kept in a stored property, which is read and written in place.
///
/// It is not generic over the property's type: a class for each of a thousand fields would have to be made at start.
final class StoredField<Root: Sendable>: Field<Root>, @unchecked Sendable {
  private let valueType: any FieldValue.Type
  private let offset: Int
  private let requirement: Requirement

  init(
    _ key: String, _ path: any PartialKeyPath<Root> & Sendable, of type: any FieldValue.Type, at offset: Int,
    _ summary: String, _ requirement: Requirement, gate: Gate
  ) {
    valueType = type
    self.offset = offset
    self.requirement = requirement
    super.init(DocumentKey(key), summary, gate: gate, path: path)
  }

  override var isRequired: Bool { requirement == .required }

  override func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    write(valueType, at: root, encoding)
  }

  /// Nothing stands for the default, where the key need not be there.
  override func decode(_ entry: Node.Entry, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool {
    requirement != .required && entry.value.isNull || read(valueType, entry.value, into: root, &decoding)
  }

  override func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> (schema: Node, standard: Node?) {
    (valueType.fieldSchema(&schemas), isRequired ? nil : standard(valueType, of: blank))
  }

  private func write<Value: FieldValue>(_ type: Value.Type, at root: UnsafeRawPointer, _ encoding: Encoding) {
    root.advanced(by: offset).assumingMemoryBound(to: type).pointee
      .encode(as: key, evenIfOmitted: requirement != .optional, encoding)
  }

  private func read<Value: FieldValue>(
    _ type: Value.Type, _ node: Node, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding
  ) -> Bool {
    type.decode(node, into: &root.advanced(by: offset).assumingMemoryBound(to: type).pointee, &decoding)
  }

  private func standard<Value: FieldValue>(_ type: Value.Type, of blank: UnsafeRawPointer) -> Node? {
    blank.advanced(by: offset).assumingMemoryBound(to: type).pointee.asDefault
  }
}

/// Whether a key is written, and must be there when it is read.
enum Requirement {
  case required
  /// Left out when the value may be.
  case optional
  /// Written even where the value could be left out, since a blank document holds another.
  case written
}
