/// The scheme, host and port of a URL: within one of them, credentials may be sent.
struct Origin: Hashable {
  let scheme: String
  let host: String
  let port: String

  /// Nil where the URL is not one of HTTP.
  init?(_ url: String) {
    guard let colon = url.firstRange(of: "://") else { return nil }
    scheme = url[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let authority = url[colon.upperBound...].prefix { !"/?#".contains($0) }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let closing = authority.lastIndex(of: "]") ?? authority.startIndex
    let separator = authority[closing...].lastIndex(of: ":")
    host = authority[..<(separator ?? authority.endIndex)].lowercased()
    let port = separator.map { authority[authority.index(after: $0)...] } ?? ""
    self.port = port.isEmpty ? (scheme == "https" ? "443" : "80") : String(port)
    guard !host.isEmpty else { return nil }
  }

  var text: String { "\(scheme)://\(host):\(port)" }
}
