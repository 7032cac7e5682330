import Components
import Documents

/// How a program puts its environment into a file before it reads it.
struct Expansion {
  /// Whose environment it is, so that one file can be read for two programs.
  let owner: String

  private let replace: @Sendable (String) -> String

  init(owner: String, _ replace: @escaping @Sendable (String) -> String) {
    self.owner = owner
    self.replace = replace
  }

  /// `${NAME}` and its kin, as Tempo reads them.
  static func environment(of service: ProjectService) -> Expansion {
    let interpolation = Interpolation(service.environment.known)
    return Expansion(owner: service.name) { text in (try? interpolation.expanded(text)) ?? text }
  }

  /// `$NAME` and `${NAME}`, as Grafana reads them; `$$` stays for a dollar sign.
  static func provisioning(of service: ProjectService) -> Expansion {
    let known = service.environment.known
    return Expansion(owner: service.name) { GoVariables.expanded($0, known) }
  }

  /// Nothing is known of the environment; a variable leaves open what a value is.
  static let open = Expansion(owner: "") { $0 }

  /// With variables put into every value.
  func applied(to node: Node) -> Node { changed(node) ?? node }

  /// Nil where nothing changes, which is then not copied.
  private func changed(_ node: Node) -> Node? {
    switch node.content {
    case .scalar(let scalar):
      guard scalar.text.utf8.contains(UInt8(ascii: "$")) else { return nil }
      let text = replace(scalar.text)
      guard text != scalar.text else { return nil }
      return Node(.scalar(Scalar(text, style: scalar.style)), tag: node.tag, place: node.place)
    case .sequence(let elements):
      let changed = elements.map { self.changed($0) }
      guard changed.contains(where: { $0 != nil }) else { return nil }
      return Node(.sequence(zip(elements, changed).map { $1 ?? $0 }), tag: node.tag, place: node.place)
    case .mapping(let entries):
      let changed = entries.map { self.changed($0.value) }
      guard changed.contains(where: { $0 != nil }) else { return nil }
      return Node(
        .mapping(zip(entries, changed).map { Node.Entry(key: $0.key, value: $1 ?? $0.value) }), tag: node.tag,
        place: node.place)
    }
  }

  /// Whether a scalar still holds a variable, so that nobody knows what it comes to.
  static func isOpen(_ scalar: Scalar) -> Bool { VariableText.hasVariable(scalar.text) }
}
