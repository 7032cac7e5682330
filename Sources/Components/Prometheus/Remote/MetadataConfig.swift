import Documents
import Values

/// How types and help texts of metrics are sent to a remote receiver.
package struct MetadataConfig: Document, Equatable {
  package var send: Bool?
  package var sendInterval: PrometheusDuration?
  package var maxSamplesPerSend: Int?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("send", \.send, "Whether they are sent; true unless given."),
    optional("send_interval", \.sendInterval, "How often they are sent; 1m unless given."),
    optional("max_samples_per_send", \.maxSamplesPerSend, "How many entries a request holds; 2000 unless given."),
  ]
}
