/// A value of a YAML or JSON text together with how and where it was written.
@usableFromInline
package struct Node: Sendable {
  @usableFromInline
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  /// A key and its value, in the order of the text.
  @usableFromInline
  package struct Entry: Sendable {
    @usableFromInline
    package var key: Node
    @usableFromInline
    package var value: Node

    package init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }
  }

  @usableFromInline
  package var content: Content

  /// The tag that was written (`!!str`, `!reset`), resolved to its full form; most nodes have none.
  package var tag: String?

  /// Where it begins; nodes that no text holds have none.
  @usableFromInline
  package var place: Place?

  package init(_ content: Content, tag: String? = nil, place: Place? = nil) {
    self.content = content
    self.tag = tag
    self.place = place
  }
}

extension Node {
  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  @usableFromInline
  package var elements: [Node]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  @usableFromInline
  package var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  @usableFromInline
  package var isNull: Bool { scalar?.isNull ?? false }

  /// The entry under a key; of several the last, as in every reader of the components.
  package func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = content else { return nil }
    // By index, for to copy an entry costs more than to compare its key.
    return entries.indices.last { entries[$0].key.scalar?.text == key }.map { entries[$0] }
  }

  @usableFromInline
  package subscript(key: String) -> Node? { entry(key)?.value }

  /// What an error says it found; what stands without quotes is set off from the sentence.
  package var kind: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar(let scalar): scalar.isString ? "\"\(scalar.text.clipped)\"" : "`\(scalar.text.clipped)`"
    }
  }
}

extension Node: Equatable {
  /// Equal in what they say; how and where it is written does not count.
  @usableFromInline
  package static func == (left: Node, right: Node) -> Bool {
    guard left.tag == right.tag else { return false }
    return switch (left.content, right.content) {
    case (.scalar(let left), .scalar(let right)):
      ExactText(left.text) == ExactText(right.text) && left.meansString == right.meansString
    case (.sequence(let left), .sequence(let right)): left == right
    case (.mapping(let left), .mapping(let right)): left == right
    default: false
    }
  }
}

extension Node.Entry: Equatable {}
