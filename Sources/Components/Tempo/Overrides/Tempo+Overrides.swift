import Documents
import Values

extension Tempo {
  /// Limits, for all tenants and for each.
  package struct Overrides: Document, Equatable {
    package var defaults: Limits?
    package var perTenantOverrideConfig: String?
    package var perTenantOverridePeriod: PrometheusDuration?
    package var userConfigurableOverrides: UserConfigurableOverrides?
    package var enableLegacyOverrides: Bool?
    package var flat = FlatLimits()
    package var forwarders: [String] = []
    package var costAttribution: CostAttributionLimits?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("defaults", \.defaults, "Limits of tenants that have none of their own."),
      optional("per_tenant_override_config", \.perTenantOverrideConfig, "File with the limits of each tenant."),
      optional("per_tenant_override_period", \.perTenantOverridePeriod, "How often that file is read."),
      optional("user_configurable_overrides", \.userConfigurableOverrides),
      optional(
        "enable_legacy_overrides", \.enableLegacyOverrides, "Admits the flat form, which 3.0 refuses otherwise.",
        gate: Gate(since: Version(3))),
      inline(\.flat),
      optional("forwarders", \.forwarders, FlatForm.of("forwarders")),
      optional("cost_attribution", \.costAttribution, FlatForm.of("cost_attribution")),
    ]

    package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
      guard let version = decoding.version, version >= Version(3), read.value.enableLegacyOverrides != true else {
        return
      }
      for field in fields.all {
        guard let grouped = FlatForm.grouped(in: field.summary), let entry = read.node?.entry(field.key) else {
          continue
        }
        decoding.reportVersion(
          "\(field.key) is the flat form of limits, which version 3 refuses; this is written for \(version).",
          help: "write it as defaults.\(grouped)", at: entry.key.place)
      }
    }
  }
}
