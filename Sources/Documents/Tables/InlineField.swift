/// The fields of another document, which stand among this one's own.
///
/// They are looked up only where something is decoded or set, so that what nobody uses costs nothing.
final class InlineField<Root: Sendable, Value: Document & Equatable>: Field<Root>, @unchecked Sendable {
  private let property: StoredPath<Root, Value>
  private let offset: Int
  private let blank = Value()

  init(_ property: StoredPath<Root, Value>, at offset: Int) {
    self.property = property
    self.offset = offset
    super.init(DocumentKey(""), "", gate: .open, path: property)
  }

  override var role: FieldRole { .group }

  override func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    let value = root.advanced(by: offset).assumingMemoryBound(to: Value.self)
    guard value.pointee != blank else { return }
    Value.fields.encode(at: value, encoding)
  }

  override var members: [Field<Root>] {
    Value.fields.all.map { MemberField(of: $0, at: offset, path: path) }
  }

  override func check(_ read: Read<Root>, _ decoding: inout Decoding) {
    let inner = read.inlined(property)
    Value.fields.check(inner, &decoding)
    Value.check(inner, &decoding)
  }
}

/// One field of an inlined document, as the outer document sees it.
private final class MemberField<Root: Sendable, Value: Sendable>: Field<Root>, @unchecked Sendable {
  private let inner: Field<Value>
  private let offset: Int

  init(of inner: Field<Value>, at offset: Int, path: any PartialKeyPath<Root> & Sendable) {
    self.inner = inner
    self.offset = offset
    super.init(inner.key, inner.summary, gate: inner.gate, path: path)
  }

  override var isRequired: Bool { inner.isRequired }

  override var role: FieldRole { inner.role }

  override func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {
    inner.encode(at: root.advanced(by: offset), encoding)
  }

  override func decode(_ entry: Node.Entry, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool {
    inner.decode(entry, into: root.advanced(by: offset), &decoding)
  }

  override func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> (schema: Node, standard: Node?) {
    inner.schema(of: blank.advanced(by: offset), &schemas)
  }
}
