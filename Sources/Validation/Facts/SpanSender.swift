import Components
import Documents
import OrderedCollections
import Project

/// Somebody who sends spans over OTLP, as files say it.
struct SpanSender: Sendable {
  /// What messages call it.
  let name: String
  let service: ProjectService
  let url: String
  /// `grpc` or `http`; nil where nobody can tell.
  let transport: String?
  let place: Place?
}

extension Facts {
  /// Services by their environment, and collectors by the exporters of their pipelines of traces.
  var spanSenders: [SpanSender] {
    project.services.filter { $0.kind != .opaque }.flatMap { service in
      service.environment.variables.compactMap { name, variable in
        guard name.hasSuffix("OTEL_EXPORTER_OTLP_ENDPOINT") || name.hasSuffix("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"),
          let url = variable.value
        else { return nil }
        return SpanSender(
          name: "this service", service: service, url: url, transport: service.otlpTransport, place: variable.place)
      }
    }
      + project.collectors.flatMap { collector in
        collector.exporters(of: "traces").compactMap { id, exporter in
          collector.service.flatMap { SpanSender(exporter, called: id, of: $0) }
        }
      }
  }
}

extension SpanSender {
  fileprivate init?(_ exporter: Read<Collector.Exporter>, called id: String, of service: ProjectService) {
    let settings: Collector.OTLPExporter
    let transport: String
    switch exporter.value {
    case .otlpGRPC(let grpc): (settings, transport) = (grpc, "grpc")
    case .otlpHTTP(let http): (settings, transport) = (http, "http")
    case .prometheus, .prometheusRemoteWrite, .other: return nil
    }
    let key = settings.tracesEndpoint == nil ? "endpoint" : "traces_endpoint"
    guard let written = settings.tracesEndpoint ?? settings.endpoint else { return nil }
    // gRPC has `host:port`.
    let url = written.contains("://") ? written : "grpc://\(written)"
    self.init(
      name: "the exporter \(id)", service: service, url: url, transport: transport,
      place: (exporter.node?[key] ?? exporter.node)?.place)
  }
}

extension ProjectService {
  /// `grpc` or `http`, where the environment says it; libraries differ in what they do by themselves.
  fileprivate var otlpTransport: String? {
    let names = ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"]
    guard let protocolName = names.lazy.compactMap({ self.environment[$0]?.value }).first else { return nil }
    return protocolName == "grpc" ? "grpc" : protocolName.hasPrefix("http/") ? "http" : nil
  }
}
