import Components
import Documents

extension Rule {
  /// Grafana looks for the label of a link letter by letter.
  static let traceIDLabelSpelling = Rule(
    id: "EX205", severity: .error, summary: "the label of the trace ID is spelled in several ways",
    page: RulePage(
      meaning: """
        A program writes trace IDs under one label, and no `exemplarTraceIdDestinations` of the Prometheus datasources \
        has that name. Grafana compares letter by letter: `TraceID`, `traceID` and `trace_id` are three labels. Tempo's \
        metrics-generator writes `traceID` unless `trace_id_label_name` in its overrides says otherwise; a collector \
        writes `trace_id` on what it is sent over OTLP, whatever label the application has itself. A name that is \
        another spelling of a link's is an error, any other a warning, as is one of a collector's.
        """,
      consequence: "The dot is there and shows its labels, but no link to the trace.",
      bad: """
        # tempo.yaml
        metrics_generator:
          storage:
            path: /var/tempo/generator
            remote_write:
              - url: http://prometheus:9090/api/v1/write
                send_exemplars: true
        overrides:
          defaults:
            metrics_generator:
              processors: [span-metrics]
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
        """,
      good: """
        # tempo.yaml
        metrics_generator:
          storage:
            path: /var/tempo/generator
            remote_write:
              - url: http://prometheus:9090/api/v1/write
                send_exemplars: true
        overrides:
          defaults:
            metrics_generator:
              processors: [span-metrics]
              trace_id_label_name: trace_id
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
    let links = facts.exemplarLinks.map(\.read)
    let names = Set(links.map { $0.value.name })
    guard !links.isEmpty, links.allSatisfy({ VariableText.resolved($0.value.name) != nil }) else { return [] }
    let missed = facts.traceIDLabels.filter { !names.contains($0.name) }
    // Where everybody else agrees on a label, the link is the one to mend.
    if facts.agreedTraceIDLabel != nil, let label = missed.first,
      let link = links.first(where: { isSpelling($0.value.name, of: label.name) })
    {
      return [
        link.name.finding(
          "The link looks for the label \(link.value.name), and \(label.writer) writes \(label.name).",
          help: "write name: \(label.name)", severity: label.isCertain ? .error : .warning)
      ]
    }
    return missed.map { label in
      let spelling = names.sorted().first { isSpelling($0, of: label.name) }
      let known = names.sorted().joined(separator: ", ")
      return Diagnostic(
        "Trace IDs that \(label.writer) writes stand under \(label.name), which no link of a datasource has for its name.",
        help: (label.isCertain ? "write \(spelling ?? known) here, or " : "") + "add a link with name: \(label.name)",
        at: label.place,
        severity: spelling == nil || !label.isCertain ? .warning : .error)
    }
  }

  private static func isSpelling(_ name: String, of other: String) -> Bool {
    func plain(_ name: String) -> String { name.filter { $0 != "_" && $0 != "-" }.lowercased() }
    return plain(name) == plain(other)
  }
}
