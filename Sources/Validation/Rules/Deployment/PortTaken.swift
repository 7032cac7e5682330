import Components
import Documents
import Project
import Values

extension Rule {
  /// One port of the machine can be one container's only.
  static let portTaken = Rule(
    id: "EX404", severity: .error, summary: "two services publish one port of the machine",
    page: RulePage(
      meaning: """
        Two services of the project publish the same port of the machine, at the same address or one of them at every \
        address; or they are on its own network, as the lines of a Procfile are, and listen on it. `docker compose \
        config` says nothing. Services with profiles are judged where it is known which are active, by \
        `--profile` or `COMPOSE_PROFILES`: others may never run together.
        """,
      consequence: "The second container does not start: `port is already allocated`.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            ports: ["9090:9090"]
          admin:
            image: registry.example.net/admin:1.2.3
            ports: ["9090:8080"]
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            ports: ["9090:9090"]
          admin:
            image: registry.example.net/admin:1.2.3
            ports: ["9091:8080"]
        """)
  ) { facts in
    var taken: [[String]: [(service: String, port: MachinePort)]] = [:]
    return facts.project.services.filter { facts.project.knowsProfiles || $0.definition.value.profiles.isEmpty }.flatMap
    { service in
      facts.machinePorts(of: service).compactMap { port in
        let key = [port.number.description, port.transport]
        let other = taken[key]?.first { clashes($0.port.address, port.address) && $0.service != service.name }
        taken[key, default: []].append((service.name, port))
        return other.map { other in
          Diagnostic(
            "The service \(other.service) \(port.verb) port \(port.number) of the machine too.",
            help: "\(port.advice) another port here, such as \(port.number < 65535 ? port.number + 1 : 1024)",
            at: port.place)
        }
      }
    }
  }

  private static func clashes(_ one: HostAddress?, _ other: HostAddress?) -> Bool {
    guard let one, let other else { return true }
    return one == other || one.isWildcard || other.isWildcard
  }
}

/// A port of the machine that a service has for itself.
private struct MachinePort {
  let number: Int
  /// Nil for every one.
  let address: HostAddress?
  let transport: String
  let place: Place?
  let verb: String
  let advice: String
}

extension Facts {
  /// What it publishes; on the machine's own network, where nothing is published, on what it is known to listen.
  fileprivate func machinePorts(of service: ProjectService) -> [MachinePort] {
    guard project.effectiveNetworking(of: service) == .host else {
      return service.publishedPorts.compactMap { port in
        port.machine.map {
          MachinePort(
            number: $0.number, address: port.address, transport: port.transport, place: port.place, verb: "publishes",
            advice: "publish")
        }
      }
    }
    return listeners(of: service).known.map { listener in
      MachinePort(
        number: listener.port, address: listener.address, transport: "tcp", place: listener.place, verb: "listens on",
        advice: "listen on")
    }
  }
}
