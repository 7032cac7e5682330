import Documents

extension Tempo {
  /// Whether HTTP requests of other clusters are refused.
  package struct HTTPClusterValidation: Document, Equatable {
    package var enabled: Bool?
    package var softValidation: Bool?
    package var excludedPaths: String?
    package var excludedUserAgents: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("soft_validation", \.softValidation, "Only logs them."),
      optional("excluded_paths", \.excludedPaths, "Paths that anybody may ask for, separated by commas."),
      optional(
        "excluded_user_agents", \.excludedUserAgents,
        "User agents that are let in, as regular expressions separated by commas."),
    ]
  }
}
