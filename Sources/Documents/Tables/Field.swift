/// One key of a document of type `Root`, as its table says it; made through the builders.
@usableFromInline
package struct Field<Root: Sendable>: Sendable {
  let entry: FieldEntry

  @usableFromInline
  init(_ entry: FieldEntry) { self.entry = entry }
}

/// A property, as tables name it.
@usableFromInline
package typealias StoredPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable
