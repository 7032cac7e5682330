/// A key whose value is computed from other properties.
final class ComputedField<Root: Sendable, Value: FieldValue>: Field<Root>, @unchecked Sendable {
  private let property: StoredPath<Root, Value>
  private let requirement: Requirement

  init(
    _ key: String, _ property: StoredPath<Root, Value>, _ summary: String, _ requirement: Requirement, gate: Gate
  ) {
    self.property = property
    self.requirement = requirement
    super.init(DocumentKey(key), summary, gate: gate, path: property)
  }

  override var isRequired: Bool { requirement == .required }

  override func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    root.assumingMemoryBound(to: Root.self).pointee[keyPath: property]
      .encode(as: key, evenIfOmitted: requirement != .optional, encoding)
  }

  override func decode(_ entry: Node.Entry, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool {
    if requirement != .required, entry.value.isNull { return true }
    return Value.decode(
      entry.value, into: &root.assumingMemoryBound(to: Root.self).pointee[keyPath: property], &decoding)
  }

  override func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> (schema: Node, standard: Node?) {
    let standard = blank.assumingMemoryBound(to: Root.self).pointee[keyPath: property].asDefault
    return (Value.fieldSchema(&schemas), isRequired ? nil : standard)
  }
}
