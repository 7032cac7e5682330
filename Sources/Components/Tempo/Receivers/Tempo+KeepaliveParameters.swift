import Documents

extension Tempo {
  /// When connections are checked and closed.
  package struct KeepaliveParameters: Document, Equatable {
    package var maxConnectionIdle: GoDuration?
    package var maxConnectionAge: GoDuration?
    package var maxConnectionAgeGrace: GoDuration?
    package var time: GoDuration?
    package var timeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("max_connection_idle", \.maxConnectionIdle),
      optional("max_connection_age", \.maxConnectionAge),
      optional("max_connection_age_grace", \.maxConnectionAgeGrace),
      optional("time", \.time),
      optional("timeout", \.timeout),
    ]
  }
}
