import Documents

extension Tempo {
  /// Sends a copy of every trace elsewhere, for tenants whose overrides name it.
  package struct Forwarder: Document, Equatable {
    package var name: String?
    package var backend: Kind?
    package var otlpGRPC: ForwarderEndpoints?
    package var filter: ForwarderFilter?

    package enum Kind: String, Choice {
      case otlpgrpc
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name),
      optional("backend", \.backend),
      optional("otlpgrpc", \.otlpGRPC),
      optional("filter", \.filter),
    ]
  }
}
