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
    optional("proxy_url", \.url, "The proxy."),
    optional("no_proxy", \.noProxy, "Addresses that are reached without it, parted by commas."),
    optional("proxy_from_environment", \.fromEnvironment, "Whether HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read."),
    optional("proxy_connect_header", \.connectHeader, "Headers for the proxy itself."),
  ]
}
