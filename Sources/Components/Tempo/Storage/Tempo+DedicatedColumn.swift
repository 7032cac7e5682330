import Documents

extension Tempo {
  /// An attribute that gets a column of its own, which makes searching it fast.
  package struct DedicatedColumn: Document, Equatable {
    package var scope: Scope?
    package var name: String?
    package var type: Kind?
    package var options: [Option] = []

    package enum Scope: String, Choice {
      case resource
      case span
      case event
    }

    package enum Kind: String, Choice {
      case string
      case int
    }

    package enum Option: String, Choice {
      case array
      case blob
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("scope", \.scope),
      optional("name", \.name, "Name of the attribute, without its scope."),
      optional("type", \.type),
      optional("options", \.options, gate: Gate(since: Version(2, 10))),
    ]
  }
}
