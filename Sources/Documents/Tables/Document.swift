/// A mapping with known keys, said once: its fields are encoded, decoded, described and gated from one table.
@usableFromInline
package protocol Document: DocumentValue {
  /// A blank to decode into. It holds the defaults of fields that may be left out; required fields hold anything, which
  /// never escapes.
  init()

  static var fields: Fields<Self> { get }

  /// Reports what is wrong across fields; called once all required fields have been read.
  static func check(_ read: Read<Self>, _ decoding: inout Decoding)

  /// The name of its definition in a JSON Schema.
  static var documentName: String { get }
}

extension Document {
  @inlinable
  package static var isDocument: Bool { true }

  @inlinable
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {}

  /// The type's name with those that it stands in: several components have a `Target` or a `Config`.
  @usableFromInline
  package static var documentName: String {
    let name = String(reflecting: Self.self)
    return name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
  }

  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? { decodeMapping(node, &decoding) }

  @inlinable
  package func encode(_ encoding: Encoding) { withUnsafePointer(to: self) { Self.encode(at: $0, encoding) } }

  /// What a document with a short form writes in its own way.
  @inlinable
  package static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
    encodeMapping(at: address, encoding)
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { mappingSchema(&schemas) }
}

extension Document {
  /// Whether a version of the component knows the key under which a property is written.
  @inlinable
  package static func admits<Member>(_ path: KeyPath<Self, Member>, in version: Version) -> Bool {
    fields.gate(of: path).admits(version)
  }
}

/// What the table does, under names that a document can call which also has a short form.
extension Document {
  @inlinable
  package static func decodeMapping(_ node: Node, _ decoding: inout Decoding) -> Self? {
    var value = Self()
    let isComplete = withUnsafeMutablePointer(to: &value) { address in
      guard fields.table.decode(node, into: address, &decoding) else { return false }
      check(at: address, node, &decoding)
      return true
    }
    return isComplete ? value : nil
  }

  /// Checks the document at an address, where it stays: to keep a copy of each took longer than its check.
  @inlinable
  static func check(at address: UnsafeRawPointer, _ node: Node, _ decoding: inout Decoding) {
    var contents = ReadContents(at: address, node: node, decoding)
    check(Read(contents), &decoding)
    precondition(isKnownUniquelyReferenced(&contents), "what a check is given to read is gone when it returns")
  }

  @inlinable
  package static func encodeMapping(at address: UnsafeRawPointer, _ encoding: Encoding) {
    encoding.writer.beginMapping()
    fields.table.encode(at: address, encoding)
    encoding.writer.endMapping()
  }

  package static func mappingSchema(_ schemas: inout Schemas) -> Node {
    schemas.reference(to: documentName) { schemas in
      withUnsafePointer(to: Self()) { fields.table.schema(of: $0, &schemas) }
    }
  }
}
