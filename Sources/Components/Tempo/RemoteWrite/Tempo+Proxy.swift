import Documents

extension Tempo {
  /// The proxy that requests go through.
  package struct Proxy: Section, Equatable {
    package var proxyURL: String?
    package var noProxy: String?
    package var proxyFromEnvironment: Bool?
    package var proxyConnectHeader: [String: [Secret]] = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("proxy_url", \.proxyURL),
      .field("no_proxy", \.noProxy),
      .field("proxy_from_environment", \.proxyFromEnvironment),
      .field("proxy_connect_header", \.proxyConnectHeader),
    ]
  }
}
