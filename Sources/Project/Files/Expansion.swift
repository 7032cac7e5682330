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
  func applied(to node: Node) -> Node {
    node.replacingScalars { _, scalar in
      guard scalar.text.utf8.contains(UInt8(ascii: "$")) else { return nil }
      let text = replace(scalar.text)
      return text == scalar.text ? nil : Scalar(text, style: scalar.style)
    }
  }

  /// Whether a scalar still holds a variable, so that nobody knows what it comes to.
  static func isOpen(_ scalar: Scalar) -> Bool { VariableText.hasVariable(scalar.text) }
}
