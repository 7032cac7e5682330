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
    .required("names", \.names, "The domain names to look up."),
    .field("type", \.type, "The type of the records; SRV unless given."),
    .field("port", \.port, "The port to scrape, which every type but SRV needs."),
    .field("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
  ]
}
