/// A value beside the node it was read from, so that whoever finds it wrong knows where it stands.
///
/// `read.scrapeConfigs.elements[2].jobName.place` finds the key through the document's table. A value made in code has
/// no node; its path says which it is.
@dynamicMemberLookup
@usableFromInline
package struct Read<Value: Sendable>: Sendable {
  @usableFromInline
  let contents: ReadContents

  @inlinable
  init(_ contents: ReadContents) { self.contents = contents }

  @inlinable
  package init(_ value: Value, node: Node?, _ decoding: Decoding) {
    contents = ReadContents(KeptValue(value), node: node, decoding)
  }

  /// Read where it is kept: who asks for one property copies no more than that.
  @inlinable
  package var value: Value {
    _read {
      defer { withExtendedLifetime(contents) {} }
      yield contents.address.assumingMemoryBound(to: Value.self).pointee
    }
  }

  @inlinable
  package var node: Node? { contents.node }

  /// Where it stands, or where it would.
  package var place: Place? { contents.nearest }

  package var path: String { Decoding.path(contents.trail) }

  /// Whether the text says it but could not be read, so that the value is a default which nobody wrote.
  @inlinable
  package var isUnread: Bool { contents.isUnread }
}

extension Read where Value: Document {
  /// Inlined where a property is named: there the compiler knows its offset. Key paths made when the program runs, and
  /// the types of each, were a tenth of a small run.
  @inlinable
  package subscript<Member: Sendable>(dynamicMember path: KeyPath<Value, Member>) -> Read<Member> {
    @inline(__always) get {
      if let offset = MemoryLayout<Value>.offset(of: path) {
        Read<Member>(contents.property(at: contents.address + offset, Value.fields.table.field(at: offset)))
      } else {
        computed(path)
      }
    }
  }

  @inlinable
  func computed<Member: Sendable>(_ path: KeyPath<Value, Member>) -> Read<Member> {
    let key = Value.fields.table.field(computedBy: path)?.ownKey
    return part(value[keyPath: path], node: key.map { node?[$0] } ?? node, key.map { .key($0) })
  }
}

extension Read {
  /// The value where there is one.
  @inlinable
  package func unwrapped<Wrapped: Sendable>() -> Read<Wrapped>? where Value == Wrapped? {
    // A value stands at the beginning of the optional that holds it.
    if case .none = value { nil } else { Read<Wrapped>(contents.part(at: contents.address, node: node, nil)) }
  }

  /// The same place, read as what a choice of several kinds holds there.
  @inlinable
  package func read<Choice: Sendable>(as value: Choice) -> Read<Choice> { part(value, node: node, nil) }

  /// The elements of a list; those of which no value could be made are left out on both sides.
  @inlinable
  package func elements<Element: Sendable>() -> [Read<Element>] where Value == [Element] {
    // The list keeps its elements where they are for as long as the whole is kept.
    value.withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return [] }
      return contents.elements(elements.count, from: first, by: MemoryLayout<Element>.stride).map { Read<Element>($0) }
    }
  }

  /// Those elements whose values meet a condition; where none does, no place is looked up.
  @inlinable
  package func elements<Element: Sendable>(where isWanted: (Element) -> Bool) -> [Read<Element>]
  where Value == [Element] {
    value.contains(where: isWanted) ? elements().filter { isWanted($0.value) } : []
  }

  /// Whether every element that the text has could be read.
  @inlinable
  package func isWhole<Element>() -> Bool where Value == [Element] {
    !isUnread && value.count >= node?.elements?.count ?? 0
  }

  /// One value of a mapping with keys of the user's choosing.
  @inlinable
  package func entry<Member: Sendable>(_ key: String, _ value: Member) -> Read<Member> {
    part(value, node: node?[key], .key(key))
  }

  /// The key of such an entry.
  package func key(_ key: String) -> Read<String> {
    part(key, node: node?.entry(key)?.key, .key(key))
  }

  @inlinable
  func part<Part: Sendable>(_ value: Part, node: Node?, _ step: Decoding.Step?) -> Read<Part> {
    Read<Part>(contents.part(KeptValue(value), node: node, step))
  }
}
