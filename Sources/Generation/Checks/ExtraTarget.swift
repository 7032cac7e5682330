import Deployment
import Documents
import Values

/// A target that a user's own scrape config names: like those of the model it must be somewhere, and somewhere else.
struct ExtraTarget {
  private let target: Read<String>
  private let deployment: Deployment

  init(_ target: Read<String>, in deployment: Deployment) {
    self.target = target
    self.deployment = deployment
  }

  func check(_ decoding: inout Decoding) {
    guard let address = try? TargetAddress(target.value) else { return }
    let host = address.host
    if ["localhost", "0.0.0.0", "[::1]"].contains(host) || host.hasPrefix("127.") {
      decoding.report(
        "\(host) is Prometheus' own container here.",
        help: "for a program on this machine write host.docker.internal:\(address.port)", at: target)
    } else if let served = services.first(where: { $0.host == host }) {
      guard served.port != address.port else { return }
      decoding.report(
        "The service \(host) does not listen on port \(address.port).", help: "it listens on \(served.port)", at: target
      )
    } else if !host.contains("."), !host.hasPrefix("["),
      !deployment.overrideServices.contains(where: { $0.text == host })
    {
      decoding.report(
        "\(host) names no service of this deployment.",
        help:
          "write its full name; for a service that docker-compose.override.yml adds, list it under override_services",
        at: target)
    }
  }

  private var services: [TargetAddress] {
    let containers = deployment.applications.filter(\.source.isContainer).map(Endpoint.application)
    return ([.prometheus, .tempo, .grafana] + containers).map { deployment.address(of: $0, from: .service) }
  }
}
