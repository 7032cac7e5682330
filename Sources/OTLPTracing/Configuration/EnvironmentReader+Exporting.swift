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
    refuseCertificates()
    return ExporterOptions(
      endpoint: endpoint(),
      headers: headers(),
      timeout: timeout(Self.both("TIMEOUT"), fallback: .seconds(10)),
      compression: word(Self.both("COMPRESSION"), fallback: .none)
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

  /// Reports the certificates that are asked for: without them a connection fails, or is trusted less than was meant.
  private mutating func refuseCertificates() {
    for name in ["CERTIFICATE", "CLIENT_KEY", "CLIENT_CERTIFICATE"] {
      _ = read(
        Self.both(name),
        expected: "nothing, since only the certificates that the system trusts are used here",
        instead: "it is not read",
        parse: { _ in Optional<Never>.none }
      )
    }
  }

  private static func both(_ name: String) -> [String] {
    ["OTEL_EXPORTER_OTLP_TRACES_\(name)", "OTEL_EXPORTER_OTLP_\(name)"]
  }

  /// The protocols that `OTEL_EXPORTER_OTLP_PROTOCOL` may name here.
  private enum ExportProtocol: String, CaseIterable {
    case json = "http/json"
  }
}
