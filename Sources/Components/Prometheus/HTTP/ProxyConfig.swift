import Documents
import OrderedCollections

/// The proxy through which requests go.
package struct ProxyConfig: Document, Equatable {
  package var url: String?
  package var noProxy: String?
  package var fromEnvironment: Bool?
  package var connectHeader: OrderedDictionary<String, [Secret]> = [:]

  package init() {}

  package static let fields: Fields<Self> = [
    .field("proxy_url", \.url, "The proxy."),
    .field("no_proxy", \.noProxy, "Addresses that are reached without it, parted by commas."),
    .field("proxy_from_environment", \.fromEnvironment, "Whether HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read."),
    .field("proxy_connect_header", \.connectHeader, "Headers for the proxy itself."),
  ]
}
