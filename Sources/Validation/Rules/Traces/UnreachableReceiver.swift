import Components
import Documents
import Project

extension Rule {
  /// Since version 2.7 a receiver without an endpoint hears its own container only.
  static let unreachableReceiver = Rule(
    id: "EX202", severity: .error, summary: "a receiver that no other container reaches",
    page: RulePage(
      meaning: """
        A receiver of Tempo's listens on `localhost`: because its `endpoint` says so, or because it says none and Tempo \
        is 2.7 or newer.
        """,
      consequence: """
        Applications send their spans to nobody. `tempo_distributor_spans_received_total` stays 0, and every dot leads to \
        a trace that is not found.
        """,
      bad: """
        # docker-compose.yml
        services:
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
                http:
        """,
      good: """
        # docker-compose.yml
        services:
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
                http:
                  endpoint: 0.0.0.0:4318
        """)
  ) { facts in
    facts.project.tempos.flatMap { tempo -> [Diagnostic] in
      guard let service = tempo.service, case .networks = service.networking, !facts.isJoined(service) else {
        return []
      }
      let listeners = tempo.receivers.filter { ["otlp", "jaeger", "zipkin"].contains($0.kind) }
      let unheard = listeners.filter { $0.isLocal ?? tempo.defaultsToLocalhost }
      // Where another can be reached, spans may come in there.
      let severity: Diagnostic.Severity = unheard.count == listeners.count ? .error : .warning
      return unheard.map { listener in
        Diagnostic(
          "No other container reaches the receiver \(listener.receiver) over \(listener.transport): it listens on localhost.",
          help: "write endpoint: 0.0.0.0:\(listener.port.map(String.init) ?? "port")",
          at: (listener.endpoint ?? listener.key).place, severity: severity)
      }
    }
  }
}

extension Facts {
  /// Whether another container shares a service's network, and so reaches its `localhost`.
  fileprivate func isJoined(_ service: ProjectService) -> Bool {
    let names = [service.name, service.definition.value.containerName].compactMap(\.self)
    return project.services.contains { other in
      guard let mode = other.definition.value.networkMode else { return false }
      return names.contains { mode == "service:\($0)" || mode == "container:\($0)" }
    }
  }
}
