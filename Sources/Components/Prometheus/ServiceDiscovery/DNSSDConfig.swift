import Documents
import Values

/// Targets found in DNS records.
package struct DNSSDConfig: Document, Equatable {
  package var names: [String] = []
  package var type: RecordType?
  package var port: Port?
  package var refreshInterval: PrometheusDuration?

  package init() {}

  package enum RecordType: String, CaseInsensitiveChoice {
    case srv = "SRV"
    case a = "A"
    case aaaa = "AAAA"
    case mx = "MX"
    case ns = "NS"
  }

  package static let fields: Fields<Self> = [
    required("names", \.names, "The domain names to look up."),
    optional("type", \.type, "The type of the records; SRV unless given."),
    optional("port", \.port, "The port to scrape, which every type but SRV needs."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.names)
    guard !read.type.isUnread, let type = read.value.type, type != .srv, read.value.port == nil, !read.port.isUnread
    else { return }
    decoding.report(
      "Expected a port beside records of the type \(type.rawValue), found none.",
      help: "SRV records alone say a port", at: read.port)
  }
}
