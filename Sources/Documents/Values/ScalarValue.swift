/// A value written as one scalar, which checks itself when it is made.
@usableFromInline
package protocol ScalarValue: DocumentValue {
  /// Throws where the text is not such a value.
  init(_ text: String) throws(InvalidValue)

  /// What is written; reads back as the same value.
  var text: String { get }

  static var scalarSchema: ScalarSchema { get }

  /// Whether it is written without quotes, as numbers are.
  static var isBare: Bool { get }

  /// Whether no message may show it.
  static var isSecret: Bool { get }
}

extension ScalarValue {
  @inlinable
  package static var isBare: Bool { false }
  @inlinable
  package static var isSecret: Bool { false }

  @inlinable
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? { decodeText(node, &decoding) }

  /// What decoding does, under a name that a value can call which does more.
  @inlinable
  static func decodeText(_ node: Node, _ decoding: inout Decoding) -> Self? {
    if isSecret { decoding.noteSecret(node) }
    guard let text = decoding.text(of: node, bareToo: isBare, expected: scalarSchema.expected) else { return nil }
    do throws(InvalidValue) {
      return try Self(text)
    } catch {
      decoding.report(error, isSecret: isSecret, at: node)
      return nil
    }
  }

  @usableFromInline
  package func encode(_ encoding: Encoding) {
    if Self.isBare { encoding.writer.bare(text) } else { encoding.writer.string(text) }
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node { scalarSchema.node }
}
