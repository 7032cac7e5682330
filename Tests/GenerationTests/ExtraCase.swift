import Testing

/// Keys under `extra` that would break the chain; ◊ stands where the error is.
struct ExtraCase: Sendable, CustomTestStringConvertible {
  let yaml: String
  let message: String

  var testDescription: String { yaml.replacing("\n", with: " ") }

  init(_ component: String, _ yaml: String, _ message: String) {
    self.yaml = "name: a\n\(component):\n  extra:\n    \(yaml)\n"
    self.message = message
  }

  /// The text without the mark, and where it stood.
  var marked: (yaml: String, line: Int, column: Int) {
    let before = yaml.prefix { $0 != "◊" }
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return (yaml.replacing("◊", with: ""), lines.count, (lines.last?.count ?? 0) + 1)
  }

  private static func own(_ rendered: String) -> String {
    "The deployment itself writes \(rendered) here, which extra cannot change."
  }

  private static let buckets = "Native histograms replace the _bucket series that panels and rules query."
  private static let texts = "The text formats of Prometheus carry no exemplars."

  static let all = prometheus + tempo + grafana

  private static let prometheus = [
    ExtraCase("prometheus", "storage: {exemplars: {max_exemplars: ◊0}}", own("`100000`")),
    ExtraCase("prometheus", "rule_files: ◊none", own("a list")),
    ExtraCase("prometheus", "global: {scrape_protocols: ◊[PrometheusText1.0.0, PrometheusText0.0.4]}", texts),
    ExtraCase("prometheus", "global: {scrape_native_histograms: ◊true}", buckets),
    ExtraCase(
      "prometheus", "global: {convert_classic_histograms_to_nhcb: ◊true}",
      "The conversion takes away the _bucket series that panels and rules query."),
    ExtraCase("prometheus", "scrape_configs: [{job_name: x, scrape_protocols: ◊[PrometheusText0.0.4]}]", texts),
    ExtraCase("prometheus", "scrape_configs: [{job_name: x, scrape_native_histograms: ◊true}]", buckets),
    ExtraCase(
      "prometheus", "scrape_configs: [{job_name: x, static_configs: [{targets: [◊\"localhost:9100\"]}]}]",
      "localhost is Prometheus' own container here."),
    ExtraCase(
      "prometheus", "scrape_configs: [{job_name: x, static_configs: [{targets: [◊\"[::ffff:127.0.0.1]:9100\"]}]}]",
      "[::ffff:127.0.0.1] is Prometheus' own container here."),
    ExtraCase(
      "prometheus", "scrape_configs: [{job_name: x, static_configs: [{targets: [◊\"node:9100\"]}]}]",
      "node names no service of this deployment."),
    ExtraCase(
      "prometheus", "scrape_configs: [{job_name: x, static_configs: [{targets: [◊\"tempo:3000\"]}]}]",
      "The service tempo does not listen on port 3000."),
    ExtraCase(
      "prometheus", "remote_write: [◊{url: \"http://x.example.net/w\"}]",
      "Exemplars would not be sent to http://x.example.net/w."),
    ExtraCase("prometheus", "◊glbal: {}", "The key glbal is not known here."),
  ]

  private static let tempo = [
    ExtraCase(
      "tempo", "distributor: {receivers: {otlp: {protocols: {http: {endpoint: ◊\"localhost:4318\"}}}}}",
      own("\"0.0.0.0:4318\"")),
    ExtraCase(
      "tempo", "distributor: {receivers: {jaeger: {protocols: {◊thrift_http: }}}}",
      "Other containers cannot reach the receiver thrift_http."),
    ExtraCase(
      "tempo", "distributor: {receivers: {zipkin: {endpoint: ◊\"127.0.0.1:9411\"}}}",
      "Other containers cannot reach the receiver zipkin."),
    ExtraCase(
      "tempo", "distributor: {receivers: {otlp: {protocols: {grpc: {◊tls: {cert_file: /a, key_file: /b}}}}}}",
      "The applications send their spans without TLS and without credentials."),
    ExtraCase("tempo", "◊compactor: {}", "compactor was removed in version 3.0.0; this is written for 3.0.3."),
    ExtraCase("tempo", "storage: {trace: {local: {path: ◊/data}}}", own("\"/var/tempo/blocks\"")),
    ExtraCase("tempo", "live_store: {shutdown_marker_dir: ◊/data}", "Tempo cannot write to /data."),
    ExtraCase("tempo", "backend_worker: {finish_on_shutdown_timeout: ◊60s}", own("\"2s\"")),
    ExtraCase(
      "tempo", "server: {graceful_shutdown_timeout: ◊30s}", "Tempo would be killed 30s after it was asked to stop."),
    ExtraCase("tempo", "server: {http_listen_address: ◊127.0.0.1}", "Other containers must reach Tempo."),
    ExtraCase(
      "tempo", "overrides: {defaults: {compaction: {block_retention: ◊1h}}}",
      "Traces would be kept for 1h, not for 15d."),
    ExtraCase(
      "tempo", "overrides: {defaults: {metrics_generator: {trace_id_label_name: ◊traceID}}}", own("\"TraceID\"")),
    ExtraCase(
      "tempo", "metrics_generator: {storage: {remote_write: [◊{url: \"http://x/w\"}]}}",
      "Exemplars would not be sent to http://x/w."),
    ExtraCase(
      "tempo", "multitenancy_enabled: ◊true",
      "With tenants, neither the applications' spans nor Grafana's queries are accepted."),
    ExtraCase("tempo", "target: ◊querier", "The one Tempo of a deployment must be all of it."),
  ]

  private static let grafana = [
    ExtraCase("grafana", "datasources: [{name: B, uid: ◊tempo, type: loki}]", "Two datasources have the uid tempo."),
    ExtraCase("grafana", "datasources: [{name: ◊Tempo, uid: b, type: loki}]", "Two datasources are called Tempo."),
    ExtraCase(
      "grafana", "datasources: [{name: B, uid: b, type: loki, isDefault: ◊true}]",
      "A second default datasource stops provisioning."),
    ExtraCase(
      "grafana",
      "datasources: [{name: B, uid: b, type: loki, jsonData: {derivedFields: [{name: t, matcherRegex: a, datasourceUid: ◊temp}]}}]",
      "The link names a datasource temp, which is none of these."),
    ExtraCase(
      "grafana",
      "datasources: [{name: B, uid: b, type: prometheus, jsonData: {exemplarTraceIdDestinations: [{name: t, datasourceUid: ◊temp}]}}]",
      "The link names a datasource temp, which is none of these."),
    ExtraCase(
      "grafana",
      "datasources: [{name: B, uid: b, type: loki, jsonData: {derivedFields: [{name: t, matcherRegex: a, datasourceUid: tempo, url: ◊\"${__value.raw}\"}]}}]",
      "Grafana would replace the variable by nothing when it reads this file."),
    ExtraCase(
      "grafana", "datasources: [{name: B, uid: b, type: tempo, jsonData: {◊tracesToMetricsV2: {}}}]",
      "The key tracesToMetricsV2 is not known here."),
    ExtraCase(
      "grafana", "datasources: [{name: B, uid: b, type: loki, secureJsonData: {basicAuthPassword: ◊hunter2}}]",
      "A secret would be written into a rendered file."),
    ExtraCase("grafana", "apiVersion: ◊2", own("`1`")),
  ]
}
