import Components
import Documents

extension Rule {
  /// Only a datasource of traces opens a trace.
  static let linkToOtherKind = Rule(
    id: "EX306", severity: .error, summary: "the link of an exemplar leads to a datasource without traces",
    page: RulePage(
      meaning: """
        `datasourceUid` of an `exemplarTraceIdDestinations` entry is the uid of a datasource that holds no traces, such \
        as Loki or Prometheus itself.
        """,
      consequence: "A click asks that datasource for a trace ID, and opens an error or an empty page.",
      bad: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            jsonData:
              exemplarTraceIdDestinations:
                - name: trace_id
                  datasourceUid: loki
          - name: Loki
            uid: loki
            type: loki
        """,
      good: """
        # datasources.yaml
        apiVersion: 1
        datasources:
          - name: Prometheus
            uid: prometheus
            type: prometheus
            jsonData:
              exemplarTraceIdDestinations:
                - name: trace_id
                  datasourceUid: tempo
          - name: Tempo
            uid: tempo
            type: tempo
        """)
  ) { facts in
    facts.exemplarLinks.compactMap { link in
      let others = facts.datasources.filter { $0.grafana == link.datasource.grafana }
      let target = others.first { $0.uid != nil && $0.uid == link.read.value.datasourceUID }
      // Of plugins that do not come with Grafana nobody can tell.
      guard let target, ["prometheus", "loki", "alertmanager", "testdata"].contains(target.plugin.text) else {
        return nil
      }
      return link.read.datasourceUID.finding(
        "\(target.name ?? "The datasource") holds no traces: its type is \(target.plugin.text).",
        help: others.first(where: \.holdsTraces)?.uid.map { "write \($0)" }
          ?? "write the uid of a datasource of type tempo")
    }
  }
}
