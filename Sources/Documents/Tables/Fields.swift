/// The table of a document's fields, in the order in which they are written.
@usableFromInline
package struct Fields<Root: Sendable>: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline
  let table: FieldTable

  @usableFromInline
  package init(arrayLiteral elements: Field<Root>...) {
    table = FieldTable(elements.map { $0.entry })
  }

  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  package var all: [FieldEntry] { table.all }

  /// The key under which a property is written; nil for one that stands for the whole, as an inlined document does.
  @inlinable
  package func key<Value>(of path: KeyPath<Root, Value>) -> String? { field(of: path)?.ownKey }

  /// The versions that know a property's key.
  package func gate<Value>(of path: KeyPath<Root, Value>) -> Gate { field(of: path)?.gate ?? .open }

  @inlinable
  func field<Value>(of path: KeyPath<Root, Value>) -> FieldEntry? {
    if let offset = MemoryLayout<Root>.offset(of: path) {
      table.field(at: offset)
    } else {
      table.field(computedBy: path)
    }
  }
}
