import Documents

extension Tempo {
  /// The file that `per_tenant_override_config` names.
  package struct PerTenantOverrides: Document, Equatable {
    package var overrides: [String: TenantLimits] = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("overrides", \.overrides, "Limits by tenant; * counts for those that are not named.")
    ]
  }
}
