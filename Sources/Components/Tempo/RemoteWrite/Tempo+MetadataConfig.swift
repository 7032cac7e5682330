import Documents
import Values

extension Tempo {
  /// Whether types and help texts of metrics are sent.
  package struct MetadataConfig: Document, Equatable {
    package var send: Bool?
    package var sendInterval: PrometheusDuration?
    package var maxSamplesPerSend: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("send", \.send),
      optional("send_interval", \.sendInterval),
      optional("max_samples_per_send", \.maxSamplesPerSend),
    ]
  }
}
