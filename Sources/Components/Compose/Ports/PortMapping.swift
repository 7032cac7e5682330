import Documents
import OrderedCollections
import Values

extension Compose {
  /// A published port in its long form.
  package struct PortMapping: Document, Equatable {
    package var name: String?
    package var target: Resolvable<Port>?
    package var published: String?
    package var hostAddress: String?
    package var transport: String?
    package var applicationProtocol: String?
    package var mode: PortMode?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "What it is for."),
      optional("target", \.target, "The container's port."),
      optional("published", \.published, "The machine's port, or a range of them."),
      optional("host_ip", \.hostAddress, "The machine's address it is bound to; every one unless set."),
      optional("protocol", \.transport, "tcp or udp."),
      optional("app_protocol", \.applicationProtocol, "What is spoken there, such as http."),
      optional("mode", \.mode, "How it is published in a swarm."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}

extension Compose.PortMapping {
  package init(_ target: Port, published: Port, on hostAddress: HostAddress? = nil) {
    self.target = .known(target)
    self.published = published.text
    self.hostAddress = hostAddress?.text
  }
}
