import Documents

extension Tempo {
  /// Limits that tenants set themselves.
  package struct UserConfigurableOverrides: Document, Equatable {
    package var enabled: Bool?
    package var pollInterval: GoDuration?
    package var client: OverridesClient?
    package var api: OverridesAPI?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("poll_interval", \.pollInterval),
      optional("client", \.client),
      optional("api", \.api),
    ]
  }
}
