/// A value beside the node it was read from, so that whoever finds it wrong knows where it stands.
///
/// `read.scrapeConfigs.elements[2].jobName.place` finds the key through the document's table. A value made in code has
/// no node; its path says which it is.
@dynamicMemberLookup
@usableFromInline
package struct Read<Value: Sendable>: Sendable {
  /// Behind a reference, since whoever reads a whole file passes thousands on, and some values have a hundred properties.
  @usableFromInline
  let contents: Contents

  @usableFromInline
  final class Contents: Sendable {
    @usableFromInline
    let value: Value
    @usableFromInline
    let node: Node?
    @usableFromInline
    let trail: [Decoding.Step]
    /// Where the innermost thing stands that does stand in the text.
    @usableFromInline
    let nearest: Place?
    /// The ways to what could not be read.
    @usableFromInline
    let unread: Set<[Decoding.Step]>

    @inlinable
    init(_ value: Value, node: Node?, trail: [Decoding.Step], nearest: Place?, unread: Set<[Decoding.Step]>) {
      self.value = value
      self.node = node
      self.trail = trail
      self.nearest = nearest
      self.unread = unread
    }
  }

  @inlinable
  package var value: Value { contents.value }

  @inlinable
  package var node: Node? { contents.node }

  @inlinable
  package init(_ value: Value, node: Node?, _ decoding: Decoding) {
    contents = Contents(value, node: node, trail: decoding.trail, nearest: node?.place, unread: decoding.unread)
  }

  @inlinable
  init(_ contents: Contents) { self.contents = contents }

  /// Where it stands, or where it would.
  package var place: Place? { contents.nearest }

  package var path: String { Decoding.path(contents.trail) }

  /// Whether the text says it but could not be read, so that the value is a default which nobody wrote.
  @inlinable
  package var isUnread: Bool { contents.unread.contains(contents.trail) }

  @inlinable
  func member<Member>(_ value: Member, node: Node?, _ step: Decoding.Step?) -> Read<Member> {
    Read<Member>(
      .init(
        value, node: node, trail: step.map { contents.trail + [$0] } ?? contents.trail,
        nearest: node?.place ?? contents.nearest, unread: contents.unread))
  }
}

extension Read where Value: Document {
  @inlinable
  package subscript<Member: Sendable>(dynamicMember path: KeyPath<Value, Member>) -> Read<Member> {
    guard let key = Value.fields.key(of: path) else { return member(value[keyPath: path], node: node, nil) }
    return member(value[keyPath: path], node: node?[key], .key(key))
  }
}

extension Read {
  /// The value where there is one.
  @inlinable
  package func unwrapped<Wrapped: Sendable>() -> Read<Wrapped>? where Value == Wrapped? {
    value.map { member($0, node: node, nil) }
  }

  /// The same place, read as what a choice of several kinds holds there.
  @inlinable
  package func read<Choice: Sendable>(as value: Choice) -> Read<Choice> { member(value, node: node, nil) }

  /// The elements of a list; those of which no value could be made are left out on both sides.
  @inlinable
  package func elements<Element: Sendable>() -> [Read<Element>] where Value == [Element] {
    let nodes = node?.elements ?? []
    // Nil where every element could be read, so that values and nodes have the same indices.
    let indices =
      contents.unread.isEmpty
      ? nil : nodes.indices.filter { !contents.unread.contains(contents.trail + [.index($0)]) }
    var reads: [Read<Element>] = []
    reads.reserveCapacity(value.count)
    for position in value.indices {
      let index = indices.flatMap { position < $0.count ? $0[position] : nil } ?? position
      reads.append(member(value[position], node: index < nodes.count ? nodes[index] : nil, .index(index)))
    }
    return reads
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
    member(value, node: node?[key], .key(key))
  }

  /// The key of such an entry.
  package func key(_ key: String) -> Read<String> {
    member(key, node: node?.entry(key)?.key, .key(key))
  }
}
