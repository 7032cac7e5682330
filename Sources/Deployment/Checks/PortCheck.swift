import Documents
import Values

extension Deployment {
  /// Whether Tempo's OTLP ports are in use on the machine: in Compose only what runs already needs them.
  package var publishesOTLP: Bool {
    target == .processes || applications.contains { !$0.source.isStarted && $0.traces != .none }
  }

  /// `docker compose config` lets two services on one port pass; the engine does not, nor does the machine.
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
    if read.value.target == .processes { take(read.tempo.grpcPort, for: "Tempo's own gRPC", &decoding) }
    let applications = read.applications.elements().filter { Application.isSourceKnown($0) }
    for application in applications {
      guard let port: Read<Port> = application.servedPort.unwrapped() else { continue }
      take(port, for: application.value.name.text, &decoding)
    }
    guard read.value.target == .processes else { return }
    for application in applications {
      guard let target: Read<TargetAddress> = application.target.unwrapped(), target.value.isOnThisMachine,
        let owner = owners[target.value.port]
      else { continue }
      decoding.report(
        "The port \(target.value.port) of \(application.value.name) is taken by \(owner).",
        help: "give one of them another port", at: target)
    }
  }
}

extension TargetAddress {
  fileprivate var isOnThisMachine: Bool { host == "localhost" || (hostAddress?.isLoopback ?? false) }
}
