import Documents
import Values

/// Somewhere metrics are sent on to; exemplars always go with them.
public struct RemoteWrite: Equatable, Sendable {
  public var url: HTTPURL

  /// The user name for HTTP basic authentication.
  public var username: String?

  /// A file in Prometheus' container that holds the password.
  public var passwordFile: ContainerPath?

  /// A file in Prometheus' container that holds a bearer token.
  public var bearerTokenFile: ContainerPath?

  public init(
    url: HTTPURL, username: String? = nil, passwordFile: ContainerPath? = nil, bearerTokenFile: ContainerPath? = nil
  ) {
    self.url = url
    self.username = username
    self.passwordFile = passwordFile
    self.bearerTokenFile = bearerTokenFile
  }
}

extension RemoteWrite: Document {
  @usableFromInline
  package init() { self.init(url: HTTPURL(host: "blank", port: Port(known: 1))) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("url", \.url, "Where it listens, such as https://metrics.example.net/api/v1/push."),
    optional("username", \.username, "For HTTP basic authentication."),
    optional("password_file", \.passwordFile, "A file in Prometheus' container that holds the password."),
    optional("bearer_token_file", \.bearerTokenFile, "A file in Prometheus' container that holds a bearer token."),
  ]

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    let remote = read.value
    if (remote.username == nil) != (remote.passwordFile == nil) {
      decoding.report("username and password_file go together.", help: "give both, or neither", at: read)
    }
    if remote.username != nil, remote.bearerTokenFile != nil {
      decoding.report(
        "Basic authentication and a bearer token exclude each other.", help: "keep one of them",
        at: read.bearerTokenFile)
    }
  }
}
