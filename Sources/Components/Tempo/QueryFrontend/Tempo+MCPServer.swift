import Documents

extension Tempo {
  /// Lets language models query traces.
  package struct MCPServer: Document, Equatable {
    package var enabled: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled, "Tempo warns that models then see what traces hold.")
    ]
  }
}
