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
        address. `docker compose config` says nothing. Services with profiles are not judged: they may never run together.
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
    var taken: [[String]: [(service: String, port: PublishedPort)]] = [:]
    return facts.project.services.filter { $0.definition.value.profiles.isEmpty && !$0.sharesMachine }.flatMap {
      service in
      service.publishedPorts.compactMap { port in
        guard let machine = port.machine else { return nil }
        let key = [machine.text, port.transport]
        let other = taken[key]?.first { clashes($0.port.address, port.address) && $0.service != service.name }
        taken[key, default: []].append((service.name, port))
        return other.map { other in
          Diagnostic(
            "The service \(other.service) publishes port \(machine.text) of the machine too.",
            help: "publish another port here, such as \(machine.number < 65535 ? machine.number + 1 : 1024)",
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

extension ProjectService {
  /// On the machine's network ports are not published.
  fileprivate var sharesMachine: Bool { networking == .host }
}
