extension EnvironmentReader {
  private static let queueSizes = 1...1_000_000

  /// How spans wait.
  mutating func batch() -> BatchOptions {
    var batch = BatchOptions()
    let batchSize = "OTEL_BSP_MAX_EXPORT_BATCH_SIZE"
    batch.queueSize = count(["OTEL_BSP_MAX_QUEUE_SIZE"], in: Self.queueSizes, fallback: batch.queueSize)
    batch.batchSize = min(batch.batchSize, batch.queueSize)
    batch.batchSize = count([batchSize], in: 1...batch.queueSize, fallback: batch.batchSize)
    batch.delay = duration(["OTEL_BSP_SCHEDULE_DELAY"], fallback: batch.delay)
    batch.exportTimeout = timeout(["OTEL_BSP_EXPORT_TIMEOUT"], fallback: .seconds(30))
    return batch
  }

  /// Where spans are sent, where the variables for traces win over those for all signals.
  mutating func exporter() -> ExporterOptions {
    _ = word(Self.both("PROTOCOL"), fallback: ExportProtocol.json)
    return ExporterOptions(
      endpoint: endpoint(),
      headers: headers(),
      timeout: timeout(Self.both("TIMEOUT"), fallback: .seconds(10)),
      compression: word(Self.both("COMPRESSION"), fallback: .none),
      tls: tls()
    )
  }

  private mutating func endpoint() -> OTLPEndpoint {
    let (traces, base) = (Self.both("ENDPOINT")[0], Self.both("ENDPOINT")[1])
    let (variable, parse) =
      value([traces]) == nil ? (base, OTLPEndpoint.init(base:)) : (traces, OTLPEndpoint.init(url:))
    return read(
      [variable],
      expected: "http:// or https://, a host, and perhaps a port and a path, without user and password",
      instead: "\(OTLPEndpoint.localhost) holds",
      // Someone may have put a password into it.
      isSecret: true,
      parse: parse
    ) ?? .localhost
  }

  private mutating func headers() -> OTLPHeaders {
    var headers = OTLPHeaders()
    let variables = Self.both("HEADERS")
    for (name, value) in pairs(variables, isSecret: true) where !headers.append(name, value) {
      report(
        self.value(variables)?.variable ?? variables[0],
        expected: "names of HTTP headers, and values of printable ASCII",
        found: nil,
        instead: "the header is left out"
      )
    }
    return headers
  }

  /// The files are read here too, so that a wrong one is found at the start, and not when spans are lost.
  private mutating func tls() -> TLSOptions {
    let (key, certificate) = (Self.both("CLIENT_KEY"), Self.both("CLIENT_CERTIFICATE"))
    var options = TLSOptions(trustedCertificates: certificates(Self.both("CERTIFICATE")))
    let certificates = certificates(certificate)
    let keys = file(key, expected: "a file in PEM with a private key and no passphrase", TLSOptions.hasKey)
    if let certificates, let keys {
      options.identity = TLSOptions.Identity(certificates: certificates, key: keys)
    } else if let (variable, text) = value(certificate), value(key) == nil {
      report(variable, expected: "\(key[1]) beside it", found: text, instead: "it is not read")
    } else if let (variable, text) = value(key), value(certificate) == nil {
      report(variable, expected: "\(certificate[1]) beside it", found: text, instead: "it is not read")
    }
    return options
  }

  private mutating func certificates(_ variables: [String]) -> String? {
    file(variables, expected: "a file in PEM with certificates", TLSOptions.hasCertificates)
  }

  private mutating func file(_ variables: [String], expected: String, _ isOne: (String) -> Bool) -> String? {
    read(variables, expected: expected, instead: "it is not read", parse: { isOne($0) ? $0 : nil })
  }

  private static func both(_ name: String) -> [String] {
    ["OTEL_EXPORTER_OTLP_TRACES_\(name)", "OTEL_EXPORTER_OTLP_\(name)"]
  }

  /// The protocols that `OTEL_EXPORTER_OTLP_PROTOCOL` may name here.
  private enum ExportProtocol: String, CaseIterable {
    case json = "http/json"
  }
}
