import Documents

extension Compose {
  /// How a container finds others by name. The keys stand among those of the service.
  package struct NameResolution: Document, Equatable {
    package var links: [String] = []
    package var externalLinks: [String] = []
    package var dns: StringOrList?
    package var dnsOptions: [String] = []
    package var dnsSearch: StringOrList?
    package var macAddress: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("links", \.links, "Services it reaches by another name."),
      optional("external_links", \.externalLinks, "Containers of others that it reaches."),
      optional("dns", \.dns, "The name servers it asks."),
      optional("dns_opt", \.dnsOptions, "Options of its resolver."),
      optional("dns_search", \.dnsSearch, "Domains it tries for a short name."),
      optional("mac_address", \.macAddress, "Its hardware address."),
    ]
  }
}
