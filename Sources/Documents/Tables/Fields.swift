/// The table of a document's fields, in the order in which they are written.
@usableFromInline
package struct Fields<Root: Sendable>: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline
  let table: FieldTable

  @usableFromInline
  package init(arrayLiteral elements: Field...) {
    table = FieldTable(elements)
  }

  /// Every field that has a key, those of inlined documents in their place, and the rest last.
  package var all: [Field] { table.all }

  /// The versions that know a property's key.
  @inlinable
  package func gate<Value>(of path: KeyPath<Root, Value>) -> Gate {
    let field = MemoryLayout<Root>.offset(of: path).map(table.field(at:)) ?? table.field(computedBy: path)
    return field?.gate ?? .open
  }
}
