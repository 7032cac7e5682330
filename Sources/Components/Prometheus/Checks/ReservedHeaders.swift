import Documents
import OrderedCollections

/// Headers that Prometheus writes itself.
enum ReservedHeaders {
  private static let names: Set<String> = [
    "host", "content-encoding", "content-length", "content-type", "user-agent", "connection", "keep-alive",
    "proxy-authenticate", "proxy-authorization", "www-authenticate", "accept-encoding",
    "x-prometheus-remote-write-version", "x-prometheus-remote-read-version", "x-amz-date", "x-amz-security-token",
    "x-amz-content-sha256",
  ]

  static func check<Value>(_ headers: Read<OrderedDictionary<String, Value>>, _ decoding: inout Decoding) {
    for name in headers.value.keys {
      let folded = name.lowercased()
      if folded == "authorization" {
        decoding.report(
          "Expected no Authorization header here, found one.",
          help: "use basic_auth, authorization, oauth2 or another of the keys for it", at: headers.key(name))
      } else if names.contains(folded) {
        decoding.report(
          "Expected no header that Prometheus writes itself, found \(name).", help: "remove it", at: headers.key(name))
      }
    }
  }
}
