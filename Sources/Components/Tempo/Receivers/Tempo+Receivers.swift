import Documents
import OrderedCollections

extension Tempo {
  /// The protocols in which traces are received; one that is named is on, even with nothing behind it.
  package struct Receivers: Switches, Equatable {
    package var otlp: OTLPReceiver?
    package var jaeger: JaegerReceiver?
    package var zipkin: ZipkinReceiver?
    package var kafka: KafkaReceiver?
    package var openCensus: OpenCensusReceiver?

    /// Further receivers of the same kinds, such as `otlp/internal`.
    package var named: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("otlp", \.otlp, "OTLP, the protocol of OpenTelemetry."),
      optional("jaeger", \.jaeger),
      optional("zipkin", \.zipkin),
      optional("kafka", \.kafka),
      optional(
        "opencensus", \.openCensus,
        gate: Gate(removed: Version(3), instead: "remove it and let applications send OTLP")),
      remaining(\.named, where: isNamed),
    ]

    private static let kinds = ["otlp", "jaeger", "zipkin", "kafka"]

    @Sendable private static func isNamed(_ key: String) -> Bool {
      kinds.contains { key.hasPrefix("\($0)/") }
    }
  }
}
