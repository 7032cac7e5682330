import Documents
import OrderedCollections

extension Compose {
  /// What a service waits for in another.
  package struct Dependency: Document, Equatable {
    package var condition: DependencyCondition = .started
    package var restarts: Resolvable<Bool>?
    package var isRequired: Resolvable<Bool>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("condition", \.condition, "Started, healthy, or completed."),
      optional("restart", \.restarts, "Whether it starts again when the other does."),
      optional("required", \.isRequired, "Whether it fails where the other is missing."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}

extension Compose.Dependency {
  package init(_ condition: Compose.DependencyCondition) { self.condition = condition }
}
