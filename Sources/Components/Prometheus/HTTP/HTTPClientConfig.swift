import Documents
import OrderedCollections

/// How Prometheus talks HTTP to anyone: authentication, TLS, proxies, headers.
package struct HTTPClientConfig: Document, Equatable {
  package var basicAuth: BasicAuth?
  package var authorization: Authorization?
  package var oauth2: Boxed<OAuth2>?
  package var bearerToken: Secret?
  package var bearerTokenFile: String?
  package var tls: TLSConfig?
  package var followRedirects: Bool?
  package var enableHTTP2: Bool?
  package var proxy = ProxyConfig()
  package var headers: OrderedDictionary<String, HTTPHeader> = [:]

  package init() {}

  package static let fields: Fields<Self> = [
    optional("basic_auth", \.basicAuth, "A user name and a password."),
    optional("authorization", \.authorization, "The Authorization header, such as a bearer token."),
    optional("oauth2", \.oauth2, "Tokens fetched from an OAuth 2.0 server."),
    optional("bearer_token", \.bearerToken, "Deprecated; use authorization."),
    optional("bearer_token_file", \.bearerTokenFile, "Deprecated; use authorization."),
    optional("tls_config", \.tls, "Certificates and TLS versions."),
    optional("follow_redirects", \.followRedirects, "Whether redirects are followed; true unless given."),
    optional("enable_http2", \.enableHTTP2, "Whether HTTP/2 is used; true unless given, except for remote write."),
    inline(\.proxy),
    optional("http_headers", \.headers, "Further headers of every request."),
  ]
}
