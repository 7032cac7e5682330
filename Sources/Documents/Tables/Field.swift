/// One key of a document: how it is called, where its value is kept, and everything that is done with it.
///
/// A class, since tables of generic structs cost more to copy than the documents cost to write.
package final class Field<Root: Sendable>: Sendable {
  @usableFromInline
  enum Kind: Sendable {
    case value
    /// Another document's fields, standing among this one's own.
    case group([Field<Root>], check: @Sendable (Read<Root>, inout Decoding) -> Void)
    /// Keys that no other field names, where the closure says yes.
    case rest(@Sendable (String) -> Bool)
  }

  package let key: DocumentKey
  package let summary: String
  package let isRequired: Bool
  package let gate: Gate
  package let path: any PartialKeyPath<Root> & Sendable

  let kind: Kind
  let encode: @Sendable (Root, Encoding) -> Void
  /// False where no value could be made of the node.
  let decode: @Sendable (Node.Entry, inout Root, inout Decoding) -> Bool
  /// The value's schema and, where it has one, its default.
  let schema: @Sendable (Root, inout Schemas) -> (schema: Node, standard: Node?)

  @usableFromInline
  init(
    _ key: DocumentKey, _ summary: String = "", isRequired: Bool = false, gate: Gate = .open,
    path: any PartialKeyPath<Root> & Sendable, kind: Kind = .value,
    encode: @escaping @Sendable (Root, Encoding) -> Void,
    decode: @escaping @Sendable (Node.Entry, inout Root, inout Decoding) -> Bool,
    schema: @escaping @Sendable (Root, inout Schemas) -> (schema: Node, standard: Node?)
  ) {
    self.key = key
    self.summary = summary
    self.isRequired = isRequired
    self.gate = gate
    self.path = path
    self.kind = kind
    self.encode = encode
    self.decode = decode
    self.schema = schema
  }
}

/// A stored property, as tables name it.
package typealias StoredPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
