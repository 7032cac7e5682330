import Documents

extension Tempo {
  /// Certificates of the OpenTelemetry collector; the keys stand among those of a listener or a client.
  package struct CollectorTLS: Section, Equatable {
    package var certFile: String?
    package var keyFile: String?
    package var caFile: String?
    package var certPEM: Secret?
    package var keyPEM: Secret?
    package var caPEM: Secret?
    package var includeSystemCACertsPool: Bool?
    package var minVersion: TLSVersion?
    package var maxVersion: TLSVersion?
    package var cipherSuites: [String] = []
    package var curvePreferences: [String] = []
    package var reloadInterval: GoDuration?
    package var tpm: TPM?

    package enum TLSVersion: String, Choice {
      case tls10 = "1.0"
      case tls11 = "1.1"
      case tls12 = "1.2"
      case tls13 = "1.3"
    }

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cert_file", \.certFile),
      .field("key_file", \.keyFile),
      .field("ca_file", \.caFile),
      .field("cert_pem", \.certPEM),
      .field("key_pem", \.keyPEM),
      .field("ca_pem", \.caPEM),
      .field("include_system_ca_certs_pool", \.includeSystemCACertsPool),
      .field("min_version", \.minVersion),
      .field("max_version", \.maxVersion),
      .field("cipher_suites", \.cipherSuites),
      .field("curve_preferences", \.curvePreferences, gate: Gate(since: Version(2, 8))),
      .field("reload_interval", \.reloadInterval, "How often the files are read again."),
      .field("tpm", \.tpm, gate: Gate(since: Version(2, 9))),
    ]
  }
}
