import Documents

extension Collector {
  /// Where a collector sends to.
  package enum Exporter: Part {
    /// Served for Prometheus to scrape.
    case prometheus(PrometheusExporter)
    /// Written to Prometheus, or to what speaks as it does.
    case prometheusRemoteWrite(RemoteWriteExporter)
    case otlpGRPC(OTLPExporter)
    case otlpHTTP(OTLPExporter)
    case other(Node)

    package static func decode(_ node: Node, kind: Substring, _ decoding: inout Decoding) -> Self? {
      switch kind {
      case "prometheus": PrometheusExporter.decode(node, &decoding).map(Self.prometheus)
      case "prometheusremotewrite": RemoteWriteExporter.decode(node, &decoding).map(Self.prometheusRemoteWrite)
      case "otlp", "otlp_grpc": OTLPExporter.decode(node, &decoding).map(Self.otlpGRPC)
      case "otlphttp", "otlp_http": OTLPExporter.decode(node, &decoding).map(Self.otlpHTTP)
      default: .other(node)
      }
    }

    package func encode(_ encoding: Encoding) {
      switch self {
      case .prometheus(let exporter): exporter.encode(encoding)
      case .prometheusRemoteWrite(let exporter): exporter.encode(encoding)
      case .otlpGRPC(let exporter), .otlpHTTP(let exporter): exporter.encode(encoding)
      case .other(let node): node.encode(encoding)
      }
    }
  }
}
