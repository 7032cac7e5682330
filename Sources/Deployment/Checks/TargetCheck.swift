import Documents
import Values

extension Deployment {
  /// A target must be somewhere else than in Prometheus' own container, and a service must serve the port.
  static func checkTargets(_ read: Read<Self>, _ decoding: inout Decoding) {
    for application in read.applications.elements() {
      guard let target: Read<TargetAddress> = application.target.unwrapped() else { continue }
      checkTarget(target, in: read, &decoding)
    }
    for target in read.scrapeJobs.elements().flatMap({ $0.targets.elements() }) {
      checkTarget(target, in: read, &decoding)
    }
    for target in read.prometheus.alertmanagers.elements() { checkTarget(target, in: read, &decoding) }
    for remote in read.prometheus.remoteWrite.elements() where isPrometheusItself(remote.value.url.host) {
      decoding.report(
        "\(remote.value.url.host) is Prometheus' own container here.",
        help: "for a program on this machine write host.docker.internal", at: remote.url)
    }
  }

  private static func isPrometheusItself(_ host: String) -> Bool {
    let address = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    return host == "localhost" || (try? HostAddress(address)).map { $0.isLoopback || $0.isWildcard } ?? false
  }

  private static func checkTarget(
    _ target: Read<TargetAddress>, in read: Read<Deployment>, _ decoding: inout Decoding
  ) {
    let deployment = read.value
    let host = target.value.host
    if isPrometheusItself(host) {
      decoding.report(
        "\(host) is Prometheus' own container here.",
        help: "for a program on this machine write host.docker.internal:\(target.value.port)", at: target)
    } else if let served = deployment.ports(servedBy: host) {
      guard !served.contains(target.value.port) else { return }
      decoding.report(
        "The service \(host) does not listen on port \(target.value.port).",
        help: "it listens on \(served.map(\.text).joined(separator: ", "))", at: target)
    } else if !host.contains("."), !host.hasPrefix("["), read.applications.isWhole(), read.overrideServices.isWhole(),
      !deployment.overrideServices.contains(where: { $0.text == host })
    {
      decoding.report(
        "\(host) names no service of this deployment.",
        help:
          "write its full name; for a service that docker-compose.override.yml adds, list it under override_services",
        at: target)
    }
  }

  /// The ports on which a service listens in its container; nil where there is no such service.
  private func ports(servedBy host: String) -> [Port]? {
    switch host {
    case ServiceName.prometheus.text: [ContainerPort.prometheus]
    case ServiceName.grafana.text: [ContainerPort.grafana]
    case ServiceName.tempo.text: [ContainerPort.tempo]
    default: applications.first { $0.source.isContainer && $0.name.text == host }.map { [$0.port] }
    }
  }
}
