import Documents
import Values

/// The Tempo of a deployment.
public struct TempoService: Equatable, Sendable {
  /// From 2.7.
  public var version: Version

  /// The port of its HTTP interface on the machine; in its container it is always 3200.
  public var port: Port

  /// The port of OTLP over HTTP on the machine; published only where an application runs outside Compose.
  public var otlpHTTPPort: Port

  /// The port of OTLP over gRPC on the machine; published only where an application runs outside Compose.
  public var otlpGRPCPort: Port

  /// The port by which its parts ask each other, in use on the machine only without containers.
  public var grpcPort: Port

  /// How long traces are kept.
  public var retention: PrometheusDuration

  /// Whether it makes metrics of spans (rates, latencies, the service graph) and writes them to Prometheus.
  public var metricsGenerator: Bool

  public var memory: ByteSize

  /// What the model has no key for, merged into `tempo.yaml`.
  public var extra: Extra

  public init(
    version: Version = Version(3, 0, 3), port: Port = .tempo, otlpHTTPPort: Port = .otlpHTTP,
    otlpGRPCPort: Port = .otlpGRPC, grpcPort: Port = .tempoGRPC, retention: PrometheusDuration = .days(15),
    metricsGenerator: Bool = true, memory: ByteSize = .mebibytes(1024), extra: Extra = Extra()
  ) {
    self.version = version
    self.port = port
    self.otlpHTTPPort = otlpHTTPPort
    self.otlpGRPCPort = otlpGRPCPort
    self.grpcPort = grpcPort
    self.retention = retention
    self.metricsGenerator = metricsGenerator
    self.memory = memory
    self.extra = extra
  }
}

extension TempoService: Document {
  /// With the defaults.
  public init() { self.init(version: Version(3, 0, 3)) }

  @usableFromInline
  package static var documentName: String { "Tempo" }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("version", \.version, "From 2.7."),
    optional("port", \.port, "The port of its HTTP interface on this machine."),
    optional("otlp_http_port", \.otlpHTTPPort, "OTLP over HTTP on this machine, for applications outside Compose."),
    optional("otlp_grpc_port", \.otlpGRPCPort, "OTLP over gRPC on this machine, for applications outside Compose."),
    optional(
      "grpc_port", \.grpcPort, "By which its parts ask each other; in use on this machine with target: processes."),
    optional("retention", \.retention, "How long traces are kept."),
    optional(
      "metrics_generator", \.metricsGenerator, "Whether it makes metrics of spans and writes them to Prometheus."),
    optional("memory", \.memory, "The memory limit of its container."),
    optional("extra", \.extra, "What is not modelled, merged into tempo.yaml and checked like the rest."),
  ]

  private static let supported = SupportedVersions(component: "Tempo", first: Version(2, 7), end: Version(4))

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    supported.check(read.version, &decoding)
    MemoryLimit.check(read.memory, atLeast: .mebibytes(512), for: "Tempo", &decoding)
    if read.value.retention < .hours(1) {
      decoding.report(
        "A retention of \(read.value.retention) is shorter than the blocks in which Tempo deletes.",
        help: "use 1h or more",
        at: read.retention)
    }
  }
}
