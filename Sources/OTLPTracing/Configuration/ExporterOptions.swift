/// Where spans are sent, and how.
public struct ExporterOptions: Sendable {
  /// How the body of a request is compressed.
  public enum Compression: String, CaseIterable, Sendable {
    /// Not at all.
    case none
    /// With gzip.
    case gzip
  }

  /// Where the requests go.
  public var endpoint: OTLPEndpoint
  /// Headers that every request has, such as one that authorizes it.
  public var headers: OTLPHeaders
  /// How long one request may take; nil for no limit but that of the batch.
  public var timeout: Duration?
  /// How the body of a request is compressed.
  public var compression: Compression
  /// Which receivers are trusted over `https`, and what proves the sender to them.
  public var tls: TLSOptions

  /// Options; unless given, those of OpenTelemetry.
  public init(
    endpoint: OTLPEndpoint = .localhost,
    headers: OTLPHeaders = [:],
    timeout: Duration? = .seconds(10),
    compression: Compression = .none,
    tls: TLSOptions = TLSOptions()
  ) {
    self.endpoint = endpoint
    self.headers = headers
    self.timeout = timeout
    self.compression = compression
    self.tls = tls
  }
}
