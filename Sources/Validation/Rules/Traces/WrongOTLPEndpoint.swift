import Components
import Documents
import Project

extension Rule {
  /// Spans must be sent to somebody, and to the port that speaks their protocol.
  static let wrongOTLPEndpoint = Rule(
    id: "EX208", severity: .error, summary: "spans are sent to nobody",
    page: RulePage(
      meaning: """
        `OTEL_EXPORTER_OTLP_ENDPOINT`, or the one for traces, names no service of the project, the application's own \
        container by `localhost`, a port on which Tempo receives nothing, or the port of OTLP over gRPC where \
        `OTEL_EXPORTER_OTLP_PROTOCOL` says HTTP, or the reverse.
        """,
      consequence: "The application logs failed exports at best; every dot leads to a trace that is not found.",
      bad: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            environment:
              OTEL_EXPORTER_OTLP_ENDPOINT: http://tempo:4317
              OTEL_EXPORTER_OTLP_PROTOCOL: http/protobuf
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
        distributor:
          receivers:
            otlp:
              protocols:
                grpc: {endpoint: "0.0.0.0:4317"}
                http: {endpoint: "0.0.0.0:4318"}
        """,
      good: """
        # docker-compose.yml
        services:
          app:
            image: registry.example.net/app:1.2.3
            environment:
              OTEL_EXPORTER_OTLP_ENDPOINT: http://tempo:4318
              OTEL_EXPORTER_OTLP_PROTOCOL: http/protobuf
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
        distributor:
          receivers:
            otlp:
              protocols:
                grpc: {endpoint: "0.0.0.0:4317"}
                http: {endpoint: "0.0.0.0:4318"}
        """)
  ) { facts in
    facts.project.services.filter { $0.kind != .opaque }.flatMap { service in
      service.environment.variables.compactMap { name, variable in
        guard name.hasSuffix("OTEL_EXPORTER_OTLP_ENDPOINT") || name.hasSuffix("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"),
          let url = variable.value, let address = URLAddress(url),
          let found = problem(with: address, of: service, facts)
        else { return nil }
        return Diagnostic(found.message, help: found.help, at: variable.place)
      }
    }
  }

  private static func problem(
    with address: URLAddress, of service: ProjectService, _ facts: Facts
  ) -> (message: String, help: String)? {
    switch facts.peer(address.host, port: address.port, from: service) {
    case .outside, .machine: return nil
    case .nobody:
      let nearest = facts.nearestService(to: address.host)
      return (
        "\(address.host) names no service of this project.",
        nearest.map { "did you mean \($0)?" } ?? "write the name of the service that receives spans"
      )
    case .itself:
      return (
        "\(address.host) is the container of \(service.name) itself.",
        "write the name of the service that receives spans"
      )
    case .outOfReach(let other):
      return (
        facts.unreached(other, from: service.name), facts.remedy(forUnreached: other)
      )
    case .service(let other):
      guard let tempo = facts.project.tempos.first(where: { $0.service?.name == other.name }) else { return nil }
      return problem(with: address, of: service, sentTo: tempo)
    }
  }

  private static func problem(
    with address: URLAddress, of service: ProjectService, sentTo tempo: TempoProgram
  ) -> (message: String, help: String)? {
    let listeners = tempo.receivers.filter { $0.kind == "otlp" }
    guard let port = address.port, !listeners.isEmpty, listeners.allSatisfy({ $0.port != nil }) else { return nil }
    let ports = Dictionary(grouping: listeners) { $0.transport }.mapValues { $0.compactMap(\.port) }
    func text(_ transport: String) -> String { (ports[transport] ?? []).map(String.init).joined(separator: ", ") }
    guard let heard = listeners.first(where: { $0.port == port }) else {
      let others = ports.keys.sorted().map { "\(text($0)) for \($0)" }.joined(separator: ", ")
      return ("Tempo receives no OTLP on port \(port).", "it does on \(others)")
    }
    guard let wanted = service.otlpTransport, wanted != heard.transport else { return nil }
    let help = ports[wanted] == nil ? "receive \(wanted) in Tempo's configuration" : "use port \(text(wanted))"
    return ("Port \(port) of Tempo speaks \(heard.transport), and this service sends \(wanted).", help)
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
