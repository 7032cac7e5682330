import Documents

extension Tempo {
  /// How much memory Tempo takes.
  package struct Memory: Document, Equatable {
    package var autoMemLimitEnabled: Bool?
    package var autoMemLimitRatio: Double?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("automemlimit_enabled", \.autoMemLimitEnabled, "Sets GOMEMLIMIT from the limit of the container."),
      optional(
        "automemlimit_ratio", \.autoMemLimitRatio, "Share of the container's limit to take, 0.8 where left out."),
    ]
  }
}
