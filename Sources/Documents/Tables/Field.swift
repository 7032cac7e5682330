/// One key of a document: how it is called, where its value is kept, and everything that is done with it.
///
/// A class, since tables of generic structs cost more to copy than the documents cost to write. Its subclasses say what
/// kind of key it is; documents make them through the builders. `Sendable` since all of them hold nothing but constants
/// that are, which the compiler checks of final classes only.
///
/// Documents are given by the address of a `Root`: projecting a key path costs ten times as much as an offset, and most
/// fields of a large document are not even set.
package class Field<Root: Sendable>: @unchecked Sendable {
  package let key: DocumentKey
  package let summary: String
  package let gate: Gate
  /// Whether some version does not know the key.
  let isGated: Bool
  let path: any PartialKeyPath<Root> & Sendable

  init(_ key: DocumentKey, _ summary: String, gate: Gate, path: any PartialKeyPath<Root> & Sendable) {
    self.key = key
    self.summary = summary
    self.gate = gate
    isGated = gate.since != nil || gate.removed != nil
    self.path = path
  }

  var isRequired: Bool { false }

  var role: FieldRole { .key }

  /// Of a group, the fields that it stands for.
  var members: [Field<Root>] { [self] }

  /// Writes the key and the value of the `Root` at an address, or nothing where the value may be left out.
  func encode(at root: UnsafeRawPointer, _ encoding: Encoding) {}

  /// Puts what a node says into the `Root` at an address; false where no value could be made of it.
  func decode(_ entry: Node.Entry, into root: UnsafeMutableRawPointer, _ decoding: inout Decoding) -> Bool { true }

  /// The value's schema and, where the `Root` at an address has one, its default.
  func schema(of blank: UnsafeRawPointer, _ schemas: inout Schemas) -> (schema: Node, standard: Node?) { ([:], nil) }

  /// Of a group, the checks of the document that it stands for.
  func check(_ read: Read<Root>, _ decoding: inout Decoding) {}
}

/// What a field of a table stands for.
enum FieldRole {
  case key
  /// Another document's fields, standing among this one's own.
  case group
  /// Keys that no other field names, where the closure says yes.
  case rest(@Sendable (String) -> Bool)
}

/// A property, as tables name it.
package typealias StoredPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
