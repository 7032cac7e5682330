import Documents
import Values

/// A target must be somewhere else than in Prometheus' own container, and a service must serve the port.
package struct TargetCheck {
  private let deployment: Deployment
  /// Whether every service could be read, so that a name that is none of theirs is nobody's.
  private let knowsServices: Bool
  /// Of each service, the ports on which it listens in its container.
  private let servedPorts: [String: [Port]]

  package init(_ deployment: Deployment, knowsServices: Bool = true) {
    self.deployment = deployment
    self.knowsServices = knowsServices
    servedPorts = Self.servedPorts(of: deployment)
  }

  package func check<Value>(_ target: TargetAddress, at place: Read<Value>, _ decoding: inout Decoding) {
    guard let problem = problem(with: target) else { return }
    decoding.report(problem.message, help: problem.help, at: place)
  }

  func accepts(_ target: TargetAddress) -> Bool { problem(with: target) == nil }

  private func problem(with target: TargetAddress) -> (message: String, help: String)? {
    let host = target.host
    if isPrometheusItself(host) {
      return (
        "\(host) is Prometheus' own container here.",
        "for a program on this machine write \(ContainerHost.machine):\(target.port)"
      )
    }
    if let served = servedPorts[host] {
      guard !served.contains(target.port) else { return nil }
      return (
        "The service \(host) does not listen on port \(target.port).",
        "it listens on \(served.map(\.text).joined(separator: ", "))"
      )
    }
    let isName = !host.utf8.contains(UInt8(ascii: ".")) && host.utf8.first != UInt8(ascii: "[")
    guard isName, knowsServices, !deployment.overrideServices.contains(where: { $0.text == host }) else { return nil }
    return (
      "\(host) names no service of this deployment.",
      "write its full name; for a service that docker-compose.override.yml adds, list it under override_services"
    )
  }

  /// Where metrics are sent on to: any port of any host but Prometheus' own.
  func check(_ url: Read<HTTPURL>, _ decoding: inout Decoding) {
    guard isPrometheusItself(url.value.host) else { return }
    decoding.report(
      "\(url.value.host) is Prometheus' own container here.",
      help: "for a program on this machine write \(ContainerHost.machine)", at: url)
  }

  private func isPrometheusItself(_ host: String) -> Bool {
    let address = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    return host == "localhost" || (try? HostAddress(address)).map { $0.isLoopback || $0.isWildcard } ?? false
  }

  private static func servedPorts(of deployment: Deployment) -> [String: [Port]] {
    var ports = [
      ServiceName.prometheus.text: [ContainerPort.prometheus],
      ServiceName.grafana.text: [ContainerPort.grafana],
      ServiceName.tempo.text: [ContainerPort.tempo],
    ]
    for application in deployment.applications where application.source.isContainer {
      ports[application.name.text] = [application.port]
    }
    return ports
  }
}

extension Deployment {
  static func checkTargets(_ read: Read<Self>, _ decoding: inout Decoding) {
    let check = TargetCheck(
      read.value, knowsServices: read.applications.isWhole() && read.overrideServices.isWhole())
    let applications = read.applications.elements().compactMap { application -> Read<TargetAddress>? in
      application.target.unwrapped()
    }
    // Places are looked up only where they are needed: there may be thousands of targets.
    let jobs = read.scrapeJobs.elements().filter { !$0.value.targets.allSatisfy(check.accepts) }
      .flatMap { $0.targets.elements() }
    for target in applications + jobs + read.prometheus.alertmanagers.elements() {
      check.check(target.value, at: target, &decoding)
    }
    for remote in read.prometheus.remoteWrite.elements() { check.check(remote.url, &decoding) }
  }
}
