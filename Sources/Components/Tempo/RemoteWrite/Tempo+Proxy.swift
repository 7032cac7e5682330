import Documents

extension Tempo {
  /// The proxy that requests go through.
  package struct Proxy: Document, Equatable {
    package var proxyURL: String?
    package var noProxy: String?
    package var proxyFromEnvironment: Bool?
    package var proxyConnectHeader: [String: [Secret]] = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("proxy_url", \.proxyURL),
      optional("no_proxy", \.noProxy),
      optional("proxy_from_environment", \.proxyFromEnvironment),
      optional("proxy_connect_header", \.proxyConnectHeader),
    ]
  }
}
