import Components
import Documents
import Values

/// A service of a Compose project, after overrides, `extends`, merges and variables.
package struct ProjectService: Sendable {
  package let name: String

  /// What the Compose files say of it together; each part knows the file it stands in.
  package let definition: Read<Compose.Service>

  package init(name: String, definition: Read<Compose.Service>) {
    self.name = name
    self.definition = definition
  }
}
