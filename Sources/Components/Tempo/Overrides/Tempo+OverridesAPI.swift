import Documents

extension Tempo {
  /// How tenants set limits.
  package struct OverridesAPI: Document, Equatable {
    package var checkForConflictingRuntimeOverrides: Bool?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("check_for_conflicting_runtime_overrides", \.checkForConflictingRuntimeOverrides)
    ]
  }
}
