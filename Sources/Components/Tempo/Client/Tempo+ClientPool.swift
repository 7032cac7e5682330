import Documents

extension Tempo {
  /// When the connections to the members of a ring are checked.
  package struct ClientPool: Document, Equatable {
    package var checkInterval: GoDuration?
    package var healthCheckEnabled: Bool?
    package var healthCheckTimeout: GoDuration?
    package var healthCheckGracePeriod: GoDuration?
    package var maxConcurrentHealthChecks: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("checkinterval", \.checkInterval, "How often to drop connections to members that left."),
      optional("healthcheckenabled", \.healthCheckEnabled, "Whether to ask members for their health."),
      optional("healthchecktimeout", \.healthCheckTimeout, "How long such an answer may take."),
      optional(
        "healthcheckgraceperiod", \.healthCheckGracePeriod,
        "How long a member may be unhealthy before its connection is dropped.", gate: Gate(since: Version(2, 9))),
      optional(
        "maxconcurrenthealthchecks", \.maxConcurrentHealthChecks,
        "How many members are asked at once; 0 sets no limit."),
    ]
  }
}
