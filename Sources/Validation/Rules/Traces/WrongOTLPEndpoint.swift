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
        `OTEL_EXPORTER_OTLP_PROTOCOL` says HTTP, or the reverse. So do the exporters of a collector on the way to \
        Tempo.
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
    facts.spanSenders.compactMap { sender in
      guard let address = URLAddress(sender.url), let found = problem(with: address, of: sender, facts) else {
        return nil
      }
      return Diagnostic(found.message, help: found.help, at: sender.place)
    }
  }

  private static func problem(
    with address: URLAddress, of sender: SpanSender, _ facts: Facts
  ) -> (message: String, help: String)? {
    let service = sender.service
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
      guard let receiver = facts.spanReceiver(of: other) else { return nil }
      return problem(with: address, of: sender, sentTo: receiver.name, receiver.listeners)
    }
  }

  private static func problem(
    with address: URLAddress, of sender: SpanSender, sentTo name: String, _ listeners: [OTLPListener]
  ) -> (message: String, help: String)? {
    guard let port = address.port, !listeners.isEmpty else { return nil }
    let ports = Dictionary(grouping: listeners) { $0.transport }.mapValues { $0.map(\.port) }
    func text(_ transport: String) -> String { (ports[transport] ?? []).map(String.init).joined(separator: ", ") }
    guard let heard = listeners.first(where: { $0.port == port }) else {
      let others = ports.keys.sorted().map { "\(text($0)) for \($0)" }.joined(separator: ", ")
      return ("\(name) receives no OTLP on port \(port).", "it does on \(others)")
    }
    guard let wanted = sender.transport, wanted != heard.transport else { return nil }
    let help = ports[wanted] == nil ? "receive \(wanted) in its configuration" : "use port \(text(wanted))"
    return ("Port \(port) of \(name) speaks \(heard.transport), and \(sender.name) sends \(wanted).", help)
  }
}
