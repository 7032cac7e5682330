import Components
import Documents
import Project

extension Rule {
  /// Without a link a dot leads nowhere.
  static let noExemplarLink = Rule(
    id: "EX302", severity: .error, summary: "no exemplar has a link to a trace",
    page: RulePage(
      meaning: """
        Grafana is provisioned with Prometheus and with a datasource of traces, and no Prometheus datasource has \
        `exemplarTraceIdDestinations` in its `jsonData`. Where nothing asks for exemplars yet, that is a warning.
        """,
      consequence: "Dots show the trace ID as text; who wants the trace copies it by hand.",
      bad: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            url: http://prometheus:9090
          - name: Tempo
            uid: tempo
            type: tempo
            url: http://tempo:3200
        """,
      good: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            url: http://prometheus:9090
            jsonData:
              exemplarTraceIdDestinations:
                - name: trace_id
                  datasourceUid: tempo
          - name: Tempo
            uid: tempo
            type: tempo
            url: http://tempo:3200
        """)
  ) { facts in
    facts.project.grafanas.indices.compactMap { grafana in
      let all = facts.datasources.filter { $0.grafana == grafana }
      let metrics = all.filter { $0.plugin == .prometheus }
      guard let first = metrics.first, let traces = all.first(where: \.holdsTraces),
        metrics.allSatisfy({ $0.exemplarLinks.isEmpty && !$0.hasUnreadSettings }),
        facts.project.grafanas[grafana].hasNoOtherDatasources
      else { return nil }
      let isAsked =
        facts.queries.contains(where: \.asks)
        || facts.project.prometheuses.contains { $0.features.contains { $0.name == "exemplar-storage" } }
      return first.read.settings.finding(
        "No exemplar of \(first.name ?? "Prometheus") has a link to \(traces.name ?? "its trace").",
        help: "add jsonData.exemplarTraceIdDestinations with datasourceUid: \(traces.uid ?? "tempo") and name: "
          + (facts.agreedTraceIDLabel ?? "trace_id, or as your exemplars call it"),
        severity: isAsked ? .error : .warning)
    }
  }
}

extension ProvisionedDatasource {
  /// Whether Grafana opens traces in it.
  var holdsTraces: Bool { ["tempo", "jaeger", "zipkin", "grafana-x-ray-datasource"].contains(plugin.text) }

  /// Whether what its plugin is told could not be read.
  var hasUnreadSettings: Bool {
    read.settings.isUnread || prometheus?.exemplarTraceIDDestinations.isWhole() == false
  }
}
