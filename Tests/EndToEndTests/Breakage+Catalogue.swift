import DoctorTesting
import ProcessTesting

extension Breakage {
  private static let procfile = "Procfile"
  private static let prometheus = "prometheus/prometheus.yml"
  private static let datasources = "grafana/provisioning/datasources/datasources.yaml"
  private static let dashboard = "grafana/dashboards/http-server.json"
  private static let job = "  honor_labels: true\n"

  /// The failures of the live chain, by their numbers in the catalogue where they have one.
  static let all = application + scrape + traces + grafana

  private static let application = [
    Breakage(
      name: "4: only the text format is served", link: "application.openmetrics", programs: ["prometheus"],
      standIn: { ShopStandIn.textOnly($0) }),
    Breakage(
      name: "16: nanoseconds are observed as seconds", link: "application.unit", programs: ["prometheus"],
      standIn: { ShopStandIn.nanoseconds($0) }),
    Breakage(
      name: "the application is down", link: "application.answers",
      event: { chain in
        // Had it answered nobody before, no span would have come either, which is another link.
        _ = try await Poll.until("Tempo has a trace") { chain.tempo.traces.isEmpty ? nil : true }
        await chain.stop("http-server")
      }),
  ]

  private static let scrape = [
    Breakage(
      name: "1: the flag is missing", link: "prometheus.flag",
      edits: [Edit(procfile, " --enable-feature=exemplar-storage", "")]),
    Breakage(
      name: "3: no exemplar is kept", link: "prometheus.storage",
      edits: [Edit(prometheus, "max_exemplars: 100000", "max_exemplars: 0")]),
    Breakage(
      name: "5: text formats alone are asked for", link: "prometheus.stores",
      edits: [Edit(prometheus, job, job + "  scrape_protocols: [PrometheusText0.0.4]\n")]),
    Breakage(
      name: "6: the scrape fails", link: "prometheus.scrapes",
      edits: [Edit(prometheus, job, job + "  sample_limit: 1\n")]),
    Breakage(
      name: "11: the buckets are dropped", link: "prometheus.series",
      edits: [
        Edit(
          prometheus, job,
          job + "  metric_relabel_configs: [{source_labels: [__name__], regex: .*_bucket, action: drop}]\n")
      ]),
    Breakage(
      name: "47: the target is where nothing listens", link: "prometheus.scrapes", isMisdirected: true),
  ]

  private static let traces = [
    Breakage(
      name: "18: traces are not sampled", link: "tempo.traces", collector: { DroppingCollector(tempo: $0) }),
    Breakage(
      name: "20: spans are sent to nobody", link: "tempo.receives",
      edits: [
        Edit(procfile, "OTEL_EXPORTER_OTLP_ENDPOINT=http", "OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9 X=http")
      ],
      otherFile: "tempo/tempo.yaml"
    ),
    Breakage(name: "Tempo is not ready", link: "tempo.ready", event: { $0.tempo.setReady(false) }),
  ]

  private static let grafana = [
    Breakage(
      name: "24: the label is spelled in two ways", link: "grafana.label",
      edits: [Edit(procfile, "DEMO_SERVER_TRACE_ID_LABEL=TraceID", "DEMO_SERVER_TRACE_ID_LABEL=trace_id")],
      otherFile: datasources),
    Breakage(
      name: "29: the link names no datasource", link: "grafana.link",
      edits: [Edit(datasources, "datasourceUid: tempo", "datasourceUid: tmpo")]),
    Breakage(
      name: "36: no panel asks for exemplars", link: "grafana.panels",
      edits: [Edit(dashboard, "\"exemplar\": true", "\"exemplar\": false")]),
  ]
}
