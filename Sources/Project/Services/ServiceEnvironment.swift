import Components
import Documents
import OrderedCollections

/// The environment variables that a service's definition gives its container; the image may set others.
package struct ServiceEnvironment: Sendable {
  package struct Variable: Sendable {
    /// Nil where nobody can tell: it is taken over from whoever starts the project, or a variable leaves it open.
    package let value: String?
    package let place: Place?

    package init(value: String?, place: Place?) {
      self.value = value
      self.place = place
    }
  }

  package var variables: OrderedDictionary<String, Variable> = [:]

  /// Whether every file of `env_file` could be read.
  package var isComplete = true

  package init() {}

  package subscript(name: String) -> Variable? { variables[name] }

  /// The variables whose values are known.
  package var known: [String: String] {
    variables.reduce(into: [:]) { known, variable in
      if let value = variable.value.value { known[variable.key] = value }
    }
  }
}

extension ServiceEnvironment {
  /// Of a service: what its files say, and over it what it says itself.
  init(of service: Read<Compose.Service>, _ scope: ComposeScope, _ files: ProjectFiles) {
    if let environmentFiles = service.environmentFiles.unwrapped() {
      read(environmentFiles, scope, files)
    }
    guard let assignments = service.environment.unwrapped() else { return }
    for (name, value) in assignments.value.values {
      variables[name] = Variable(
        value: Self.value(of: name, value, scope), place: Self.place(of: name, in: assignments))
    }
  }

  private mutating func read(_ named: Read<Compose.EnvironmentFiles>, _ scope: ComposeScope, _ files: ProjectFiles) {
    for entry in ListElements.texts(of: named.node ?? .bare("null")) {
      let text = entry.scalar?.text ?? entry["path"]?.scalar?.text ?? ""
      guard let path = scope.path(text), case .text(let source) = files.content(of: path) else {
        isComplete = false
        continue
      }
      let isRaw = entry["format"]?.scalar?.text == "raw"
      let known = scope.interpolation.environment
      for variable in EnvironmentText.variables(in: source, known: known, isRaw: isRaw) {
        variables[variable.name] = Variable(
          value: variable.value, place: Place(source, line: variable.line, column: 1))
      }
    }
  }

  private static func value(of name: String, _ value: Nullable<String>, _ scope: ComposeScope) -> String? {
    switch value {
    case .null: scope.interpolation.environment[name]
    case .value(let text): VariableText.resolved(text)
    }
  }

  private static func place(of name: String, in assignments: Read<Compose.Assignments>) -> Place? {
    if let value = assignments.node?[name] { return value.place }
    let element = assignments.node?.elements?.last { node in
      node.scalar.map { $0.text == name || $0.text.hasPrefix("\(name)=") } ?? false
    }
    return element?.place ?? assignments.place
  }
}
