extension String: ScalarValue {
  @usableFromInline
  package init(_ text: String) throws(InvalidValue) { self = text }
  @usableFromInline
  package var text: String { self }
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema() }

  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> String? {
    decoding.text(of: node, bareToo: false, expected: "text")
  }

  /// Editors take `8080` and `true` in YAML for what they look like, where a reader of text takes them as they stand.
  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { ["type": ["string", "number", "boolean"]] }
}

extension Bool: DocumentValue {
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Bool? {
    if let scalar = node.scalar, !scalar.isString, let value = PlainScalar.boolean(scalar.text) { return value }
    let isQuoted = node.scalar.map { PlainScalar.boolean($0.text) != nil } ?? false
    decoding.expected("true or false", at: node, help: isQuoted ? "leave out the quotes" : "")
    return nil
  }

  @usableFromInline
  package func encode(_ encoding: Encoding) { encoding.writer.bare(self ? "true" : "false") }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { ["type": "boolean"] }
}

extension Int: DocumentValue {
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Int? {
    if let scalar = node.scalar, !scalar.isString, let value = PlainScalar.integer(scalar.text) { return value }
    let isQuoted = node.scalar.map { $0.isString && PlainScalar.integer($0.text) != nil } ?? false
    decoding.expected("a whole number", at: node, help: isQuoted ? "leave out the quotes" : "")
    return nil
  }

  @usableFromInline
  package func encode(_ encoding: Encoding) { encoding.writer.bare(String(self)) }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { ["type": "integer"] }
}

extension Double: DocumentValue {
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Double? {
    if let scalar = node.scalar, !scalar.isString, let value = PlainScalar.number(scalar.text) { return value }
    let isQuoted = node.scalar.map { $0.isString && PlainScalar.number($0.text) != nil } ?? false
    decoding.expected("a number", at: node, help: isQuoted ? "leave out the quotes" : "")
    return nil
  }

  @usableFromInline
  package func encode(_ encoding: Encoding) { encoding.writer.bare(NumberText.of(self)) }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { ["type": "number"] }
}

/// Whatever stands there, kept as it is.
extension Node: DocumentValue {
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Node? { node }
  @usableFromInline
  package func encode(_ encoding: Encoding) { write(to: encoding.writer) }
  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { [:] }
}
