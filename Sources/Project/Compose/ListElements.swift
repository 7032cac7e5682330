import Documents

/// One form of what Compose lets be written in several, so that two files can be put together.
enum ListElements {
  /// `NAME=value`, of a mapping too.
  static func assignments(of node: Node) -> [Node] {
    guard let entries = node.entries else { return node.elements ?? [] }
    return entries.compactMap { entry in
      guard let name = entry.key.scalar?.text else { return nil }
      let value = entry.value.scalar.flatMap { $0.isNull ? nil : "=\($0.text)" } ?? ""
      return Node(.scalar(Scalar(name + value, style: .doubleQuoted)), place: entry.key.place)
    }
  }

  /// The elements of a list, or the one text.
  static func texts(of node: Node) -> [Node] {
    node.elements ?? (node.isNull ? [] : [node])
  }

  /// A mapping, which says the same of each name where it was a list.
  static func named(_ node: Node, saying value: Node) -> Node {
    guard let names = node.elements else { return node }
    let entries = names.map { Node.Entry(key: $0, value: Node(value.content, place: $0.place)) }
    return Node(.mapping(entries), place: node.place)
  }

  /// The long form of a build.
  static func build(_ node: Node) -> Node {
    guard node.scalar != nil, !node.isNull else { return node }
    let key = Node(.scalar(Scalar("context")), place: node.place)
    return Node(.mapping([Node.Entry(key: key, value: node)]), place: node.place)
  }
}
