import Documents
import Values

extension Deployment {
  /// Whether Tempo's OTLP ports are published: only applications outside Compose need them.
  package var publishesOTLP: Bool {
    applications.contains { !$0.source.isContainer && $0.traces != .none }
  }

  /// `docker compose config` lets two services on one port pass; the engine does not.
  static func checkPorts(_ read: Read<Self>, _ decoding: inout Decoding) {
    var owners: [Port: String] = [:]
    func take(_ port: Read<Port>, for owner: String, _ decoding: inout Decoding) {
      if let other = owners[port.value] {
        decoding.report(
          "The port \(port.value) of \(owner) is taken by \(other).", help: "give one of them another port", at: port)
      } else {
        owners[port.value] = owner
      }
    }
    take(read.prometheus.port, for: "Prometheus", &decoding)
    take(read.tempo.port, for: "Tempo", &decoding)
    take(read.grafana.port, for: "Grafana", &decoding)
    if read.value.publishesOTLP {
      take(read.tempo.otlpHTTPPort, for: "Tempo's OTLP over HTTP", &decoding)
      take(read.tempo.otlpGRPCPort, for: "Tempo's OTLP over gRPC", &decoding)
    }
    let containers = read.applications.elements().filter {
      Application.isSourceKnown($0) && $0.value.source.isContainer
    }
    for application in containers {
      guard let port: Read<Port> = application.containerPort.unwrapped() else { continue }
      take(port, for: application.value.name.text, &decoding)
    }
  }
}
