import Documents

extension Tempo {
  /// An ingester's place in its ring, in 2.x.
  package struct Lifecycler: Section, Equatable {
    package var ring: IngesterRing?
    package var numTokens: Int?
    package var heartbeatPeriod: GoDuration?
    package var heartbeatTimeout: GoDuration?
    package var observePeriod: GoDuration?
    package var joinAfter: GoDuration?
    package var minReadyDuration: GoDuration?
    package var interfaceNames: [String] = []
    package var enableINet6: Bool?
    package var finalSleep: GoDuration?
    package var tokensFilePath: String?
    package var availabilityZone: String?
    package var unregisterOnShutdown: Bool?
    package var readinessCheckRingHealth: Bool?
    package var address: String?
    package var port: Int?
    package var id: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("ring", \.ring),
      .field("num_tokens", \.numTokens),
      .field("heartbeat_period", \.heartbeatPeriod),
      .field("heartbeat_timeout", \.heartbeatTimeout),
      .field("observe_period", \.observePeriod),
      .field("join_after", \.joinAfter),
      .field("min_ready_duration", \.minReadyDuration),
      .field("interface_names", \.interfaceNames),
      .field("enable_inet6", \.enableINet6),
      .field("final_sleep", \.finalSleep),
      .field("tokens_file_path", \.tokensFilePath),
      .field("availability_zone", \.availabilityZone),
      .field("unregister_on_shutdown", \.unregisterOnShutdown),
      .field("readiness_check_ring_health", \.readinessCheckRingHealth),
      .field("address", \.address),
      .field("port", \.port),
      .field("id", \.id),
    ]
  }
}
