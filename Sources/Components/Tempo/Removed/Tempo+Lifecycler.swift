import Documents

extension Tempo {
  /// An ingester's place in its ring, in 2.x.
  package struct Lifecycler: Document, Equatable {
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
      optional("ring", \.ring),
      optional("num_tokens", \.numTokens),
      optional("heartbeat_period", \.heartbeatPeriod),
      optional("heartbeat_timeout", \.heartbeatTimeout),
      optional("observe_period", \.observePeriod),
      optional("join_after", \.joinAfter),
      optional("min_ready_duration", \.minReadyDuration),
      optional("interface_names", \.interfaceNames),
      optional("enable_inet6", \.enableINet6),
      optional("final_sleep", \.finalSleep),
      optional("tokens_file_path", \.tokensFilePath),
      optional("availability_zone", \.availabilityZone),
      optional("unregister_on_shutdown", \.unregisterOnShutdown),
      optional("readiness_check_ring_health", \.readinessCheckRingHealth),
      optional("address", \.address),
      optional("port", \.port),
      optional("id", \.id),
    ]
  }
}
