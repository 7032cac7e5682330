import Documents

extension Tempo {
  /// Whether gRPC requests of other clusters are refused.
  package struct GRPCClusterValidation: Document, Equatable {
    package var enabled: Bool?
    package var softValidation: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("soft_validation", \.softValidation, "Only logs them."),
    ]
  }
}
