/// A mapping with known keys, said once: its fields are encoded, decoded, described and gated from one table.
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
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {}

  package static var documentName: String { String(describing: Self.self) }

  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? { decodeMapping(node, &decoding) }

  package func encode(_ encoding: Encoding) { encodeMapping(encoding) }

  package static func schema(_ schemas: inout Schemas) -> Node { mappingSchema(&schemas) }
}

extension Document {
  /// Whether a version of the component knows the key under which a property is written.
  package static func admits<Member>(_ path: KeyPath<Self, Member>, in version: Version) -> Bool {
    fields.gate(of: path).admits(version)
  }
}

/// What the table does, under names that a document can call which also has a short form.
extension Document {
  package static func decodeMapping(_ node: Node, _ decoding: inout Decoding) -> Self? {
    guard let entries = node.entries else {
      decoding.expected("a mapping", at: node, help: node.isNull ? "" : fields.keysHelp(decoding.version))
      return nil
    }
    var value = Self()
    let isComplete = withUnsafeMutablePointer(to: &value) { value in
      fields.decode(entries, of: node, into: value, &decoding)
    }
    guard isComplete else { return nil }
    let read = Read(value, node: node, decoding)
    fields.check(read, &decoding)
    check(read, &decoding)
    return value
  }

  package func encodeMapping(_ encoding: Encoding) {
    encoding.writer.beginMapping()
    withUnsafePointer(to: self) { Self.fields.encode(at: $0, encoding) }
    encoding.writer.endMapping()
  }

  package static func mappingSchema(_ schemas: inout Schemas) -> Node {
    schemas.reference(to: documentName) { schemas in fields.schema(of: Self(), &schemas) }
  }
}
