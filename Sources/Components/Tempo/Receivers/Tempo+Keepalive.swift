import Documents

extension Tempo {
  /// How connections are kept open.
  package struct Keepalive: Document, Equatable {
    package var serverParameters: KeepaliveParameters?
    package var enforcementPolicy: KeepalivePolicy?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("server_parameters", \.serverParameters),
      optional("enforcement_policy", \.enforcementPolicy),
    ]
  }
}
