import Documents

extension Tempo {
  /// The oldest TLS version that is spoken; `unset` leaves it to the program.
  package enum TLSMinimumVersion: String, Choice {
    case tls10 = "VersionTLS10"
    case tls11 = "VersionTLS11"
    case tls12 = "VersionTLS12"
    case tls13 = "VersionTLS13"
    case unset = ""
  }
}
