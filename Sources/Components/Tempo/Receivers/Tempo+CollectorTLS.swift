import Documents

extension Tempo {
  /// Certificates of the OpenTelemetry collector; the keys stand among those of a listener or a client.
  package struct CollectorTLS: Document, Equatable {
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
      optional("cert_file", \.certFile),
      optional("key_file", \.keyFile),
      optional("ca_file", \.caFile),
      optional("cert_pem", \.certPEM),
      optional("key_pem", \.keyPEM),
      optional("ca_pem", \.caPEM),
      optional("include_system_ca_certs_pool", \.includeSystemCACertsPool),
      optional("min_version", \.minVersion),
      optional("max_version", \.maxVersion),
      optional("cipher_suites", \.cipherSuites),
      optional("curve_preferences", \.curvePreferences, gate: Gate(since: Version(2, 8))),
      optional("reload_interval", \.reloadInterval, "How often the files are read again."),
      optional("tpm", \.tpm, gate: Gate(since: Version(2, 9))),
    ]
  }
}
