import Documents

extension Tempo {
  /// Limits that tenants set themselves.
  package struct UserConfigurableOverrides: Section, Equatable {
    package var enabled: Bool?
    package var pollInterval: GoDuration?
    package var client: OverridesClient?
    package var api: OverridesAPI?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("enabled", \.enabled),
      .field("poll_interval", \.pollInterval),
      .field("client", \.client),
      .field("api", \.api),
    ]
  }
}
