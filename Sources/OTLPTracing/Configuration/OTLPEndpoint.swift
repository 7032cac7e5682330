#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The URL that spans are posted to.
public struct OTLPEndpoint: Hashable, Sendable, CustomStringConvertible {
  private static let path = "v1/traces"
  /// The endpoint that OpenTelemetry has for when none is given: `http://localhost:4318/v1/traces`.
  public static let localhost = OTLPEndpoint(checked: "http://localhost:4318/\(path)")

  /// The URL, without user and password.
  public let url: String

  /// The endpoint of a receiver's base URL, to which `/v1/traces` is appended; nil when it is none.
  public init?(base: String) {
    guard var components = Self.components(of: base) else { return nil }
    let prefix = components.percentEncodedPath
    components.percentEncodedPath = (prefix.hasSuffix("/") ? prefix : prefix + "/") + Self.path
    guard let url = components.string else { return nil }
    self.init(checked: url)
  }

  /// The endpoint of the URL as it is; nil when it is none.
  ///
  /// - Parameter url: Begins with `http://` or `https://` and has a host, perhaps a port and a path. A user and a
  ///   password are refused, since URLs are logged: send them in a header.
  public init?(url: String) {
    guard var components = Self.components(of: url) else { return nil }
    if components.percentEncodedPath.isEmpty { components.percentEncodedPath = "/" }
    guard let url = components.string else { return nil }
    self.init(checked: url)
  }

  private init(checked url: String) {
    self.url = url
  }

  /// The URL without its query, in which some receivers want a secret.
  public var description: String { String(url.prefix { $0 != "?" }) }

  private static func components(of url: String) -> URLComponents? {
    guard let components = URLComponents(string: url),
      let scheme = components.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = components.host, !host.isEmpty,
      components.port.map({ (1...65535).contains($0) }) ?? true,
      components.user == nil, components.password == nil, components.fragment == nil
    else { return nil }
    return components
  }
}
