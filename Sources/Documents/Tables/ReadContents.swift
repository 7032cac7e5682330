/// Where a value that was read is kept, and the node it was read from.
///
/// A part of a value is read where it stands in the whole, without a copy: some documents have a hundred properties.
@usableFromInline
final class ReadContents: @unchecked Sendable {
  @usableFromInline
  let address: UnsafeRawPointer
  @usableFromInline
  let node: Node?
  /// Where the innermost thing stands that does stand in the text.
  let nearest: Place?
  /// The ways to what could not be read.
  private let unread: Set<[Decoding.Step]>

  /// Nil where the value stands in its parent's.
  private let kept: KeptValue?
  private let parent: ReadContents?
  /// The way from the beginning of the text to the value without a parent.
  private let beginning: [Decoding.Step]
  /// From the parent; nil where this stands in the same place.
  private let step: Decoding.Step?

  /// A value that decoding has come to.
  @usableFromInline
  init(_ value: KeptValue, node: Node?, _ decoding: Decoding) {
    address = value.address
    self.node = node
    nearest = node?.place
    unread = decoding.unread
    kept = value
    parent = nil
    beginning = decoding.trail
    step = nil
  }

  /// A value at an address, which outlives this.
  @usableFromInline
  init(at address: UnsafeRawPointer, node: Node, _ decoding: Decoding) {
    self.address = address
    self.node = node
    nearest = node.place
    unread = decoding.unread
    kept = nil
    parent = nil
    beginning = decoding.trail
    step = nil
  }

  private init(
    of parent: ReadContents, at address: UnsafeRawPointer, keptBy kept: KeptValue?, node: Node?, _ step: Decoding.Step?
  ) {
    self.address = address
    self.node = node
    nearest = node?.place ?? parent.nearest
    unread = parent.unread
    self.kept = kept
    self.parent = parent
    beginning = []
    self.step = step
  }

  var trail: [Decoding.Step] {
    let before = parent?.trail ?? beginning
    return step.map { before + [$0] } ?? before
  }

  @usableFromInline
  var isUnread: Bool { !unread.isEmpty && unread.contains(trail) }

  /// What stands at an address in this value's memory.
  @usableFromInline
  func part(at address: UnsafeRawPointer, node: Node?, _ step: Decoding.Step?) -> ReadContents {
    ReadContents(of: self, at: address, keptBy: nil, node: node, step)
  }

  /// A value that was made from this one.
  @usableFromInline
  func part(_ value: KeptValue, node: Node?, _ step: Decoding.Step?) -> ReadContents {
    ReadContents(of: self, at: value.address, keptBy: value, node: node, step)
  }

  /// A property that stands at an address, under the key of its field; in the same place where the table has none.
  @usableFromInline
  func property(at address: UnsafeRawPointer, _ field: Field?) -> ReadContents {
    guard let key = field?.ownKey else { return part(at: address, node: node, nil) }
    return part(at: address, node: node?[key], .key(key))
  }

  /// The elements of a list, which stand one behind the other from an address on. Where some could not be read, their
  /// nodes are left out as they are among the values.
  @usableFromInline
  func elements(_ count: Int, from first: UnsafeRawPointer, by stride: Int) -> [ReadContents] {
    let nodes = node?.elements ?? []
    // Nil where every element could be read, so that values and nodes have the same indices.
    let indices: [Int]?
    if unread.isEmpty {
      indices = nil
    } else {
      let trail = trail
      indices = nodes.indices.filter { !unread.contains(trail + [.index($0)]) }
    }
    return (0..<count).map { position in
      let index = indices.flatMap { position < $0.count ? $0[position] : nil } ?? position
      return part(at: first + position * stride, node: index < nodes.count ? nodes[index] : nil, .index(index))
    }
  }
}
