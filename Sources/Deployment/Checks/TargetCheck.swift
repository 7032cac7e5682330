import Documents
import Values

/// A target must be somewhere that Prometheus can reach from where it runs, and a service must serve the port.
package struct TargetCheck {
  private let deployment: Deployment
  /// Whether every service could be read, so that a name that is none of theirs is nobody's.
  private let knowsServices: Bool
  /// Of each service that is started, where it listens.
  private let services: [String: [TargetAddress]]

  package init(_ deployment: Deployment, knowsServices: Bool = true) {
    self.deployment = deployment
    self.knowsServices = knowsServices
    services = Self.services(of: deployment)
  }

  package func check<Value>(_ target: TargetAddress, at place: Read<Value>, _ decoding: inout Decoding) {
    guard let problem = problem(with: target) else { return }
    decoding.report(problem.message, help: problem.help, at: place)
  }

  func accepts(_ target: TargetAddress) -> Bool { problem(with: target) == nil }

  private func problem(with target: TargetAddress) -> (message: String, help: String)? {
    switch deployment.target {
    case .compose: problemInContainer(with: target)
    case .processes: problemOnMachine(with: target.host)
    }
  }

  private func problemInContainer(with target: TargetAddress) -> (message: String, help: String)? {
    // No service has such a name, and of thousands of targets nearly all have one.
    guard !target.hasFullName else { return nil }
    let host = target.host
    if target.isPrometheusItself {
      return (
        "\(host) is Prometheus' own container here.",
        "for a program on this machine write \(ContainerHost.machine):\(target.port)"
      )
    }
    if let served = services[host]?.map(\.port) {
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

  /// Names that only containers know.
  private func problemOnMachine(with host: String) -> (message: String, help: String)? {
    if host == ContainerHost.machine { return ("\(host) is a name that only containers know.", "write 127.0.0.1") }
    guard let address = services[host]?.first else { return nil }
    return ("Without containers \(host) is the name of no machine.", "write \(address)")
  }

  /// Where metrics are sent on to: any port of any host that Prometheus reaches.
  func check(_ url: Read<HTTPURL>, _ decoding: inout Decoding) {
    switch deployment.target {
    case .compose:
      guard TargetAddress(host: url.value.host, port: .prometheus).isPrometheusItself else { return }
      decoding.report(
        "\(url.value.host) is Prometheus' own container here.",
        help: "for a program on this machine write \(ContainerHost.machine)", at: url)
    case .processes:
      guard let problem = problemOnMachine(with: url.value.host) else { return }
      decoding.report(problem.message, help: problem.help, at: url)
    }
  }

  private static func services(of deployment: Deployment) -> [String: [TargetAddress]] {
    let endpoints: [(String, Endpoint)] =
      [
        (ServiceName.prometheus.text, .prometheus), (ServiceName.grafana.text, .grafana),
        (ServiceName.tempo.text, .tempo),
      ]
      + deployment.applications.filter(\.source.isStarted).map { ($0.name.text, .application($0)) }
    return endpoints.reduce(into: [:]) { services, entry in
      services[entry.0] = [deployment.address(of: entry.1, from: .service)]
    }
  }
}

extension TargetAddress {
  /// The host where it is an address and no name.
  var hostAddress: HostAddress? {
    HostAddress(ifAddress: host.utf8.first == UInt8(ascii: "[") ? String(host.dropFirst().dropLast()) : host)
  }

  /// Whether it is the container of whoever asks.
  fileprivate var isPrometheusItself: Bool {
    host == "localhost" || hostAddress.map { $0.isLoopback || $0.isWildcard } ?? false
  }
}

extension Deployment {
  static func checkTargets(_ read: Read<Self>, _ decoding: inout Decoding) {
    guard !read.target.isUnread else { return }
    let check = TargetCheck(
      read.value, knowsServices: read.applications.isWhole() && read.overrideServices.isWhole())
    let applications = read.applications.elements().compactMap { application -> Read<TargetAddress>? in
      application.target.unwrapped()
    }
    // Places are looked up only where they are needed: there may be thousands of targets.
    let jobs = read.scrapeJobs.elements(where: { !$0.targets.allSatisfy(check.accepts) })
      .flatMap { $0.targets.elements() }
    for target in applications + jobs + read.prometheus.alertmanagers.elements() {
      check.check(target.value, at: target, &decoding)
    }
    for remote in read.prometheus.remoteWrite.elements() { check.check(remote.url, &decoding) }
  }
}
