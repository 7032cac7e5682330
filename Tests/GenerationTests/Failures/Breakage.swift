import Deployment
import Testing

/// A change of the demo's files that brings a failure about.
struct Breakage: Sendable, CustomTestStringConvertible {
  let failure: String
  let path: String
  let old: String
  let new: String
  let target: Deployment.Target

  var testDescription: String { "\(failure) (\(new))" }

  init(
    _ failure: String, _ path: String, _ old: String, _ new: String, of target: Deployment.Target = .compose
  ) {
    (self.failure, self.path, self.old, self.new, self.target) = (failure, path, old, new, target)
  }

  private static let compose = "docker-compose.yml"
  private static let prometheus = "prometheus/prometheus.yml"
  private static let tempo = "tempo/tempo.yaml"
  private static let datasources = "grafana/provisioning/datasources/datasources.yaml"
  private static let dashboard = "grafana/dashboards/http-server.json"

  static let all =
    processes + [
      Breakage(
        "1: exemplar storage is not enabled", compose, "--enable-feature=exemplar-storage", "--enable-feature=x"),
      Breakage(
        "2: an unknown feature is enabled", compose, "feature=exemplar-storage", "feature=remote-write-receiver"),
      Breakage("3: no exemplar is stored", prometheus, "max_exemplars: 100000", "max_exemplars: 0"),
      Breakage(
        "5: only formats without exemplars are asked for", prometheus, "  honor_labels: true",
        "  honor_labels: true\n  scrape_protocols: [PrometheusText0.0.4]"),
      Breakage(
        "10: native histograms take the buckets away", prometheus, "global:\n",
        "global:\n  scrape_native_histograms: true\n"),
      Breakage(
        "11: buckets are dropped", prometheus, "  honor_labels: true",
        "  metric_relabel_configs: [{regex: .*_bucket, action: drop}]"),
      Breakage("12: labels of the application are renamed", prometheus, "honor_labels: true", "honor_labels: false"),
      Breakage("15: exemplars are not sent on", tempo, "send_exemplars: true", "send_exemplars: false"),
      Breakage("46: a glob of rules matches nothing", prometheus, "rules/*.yml", "rules/*.yaml"),
      Breakage("47: a target is no service, or does not listen", prometheus, "http-server:7777", "http-server:7778"),
      Breakage("47: a target is no service, or does not listen", prometheus, "http-server:7777", "server:7777"),
      Breakage("jobs are not unique", prometheus, "job_name: tempo", "job_name: server"),
      Breakage(
        "19: traces go before the exemplars that name them", tempo, "block_retention: 360h", "block_retention: 24h"),
      Breakage("20: a receiver hears its own container only", tempo, "'0.0.0.0:4318'", "localhost:4318"),
      Breakage("20: a receiver hears its own container only", tempo, "endpoint: '0.0.0.0:4318'", "transport: tcp"),
      Breakage("21: Tempo writes where it may not", tempo, "/var/tempo/blocks", "/tmp/tempo/blocks"),
      Breakage("22: Tempo refuses keys of another version", tempo, "backend_worker:", "compactor:"),
      Breakage("23: the image has nothing that could ask for its health", compose, "- /tempo\n", "- wget\n"),
      Breakage(
        "24: the label of the trace ID is spelled in several ways", datasources, "name: TraceID", "name: traceID"),
      Breakage(
        "24: the label of the trace ID is spelled in several ways", tempo, "      trace_id_label_name: TraceID\n", ""),
      Breakage("27: the generator makes nothing", tempo, "- span-metrics", "- host-info"),
      Breakage(
        "28: Prometheus refuses what the generator writes", compose, "--web.enable-remote-write-receiver", "--x"),
      Breakage("48: spans are sent to nobody", compose, "http://tempo:4318", "http://tempo:4317"),
      Breakage(
        "51: Tempo is killed at every stop", tempo, "finish_on_shutdown_timeout: 2s", "finish_on_shutdown_timeout: 30s"),
      Breakage("51: Tempo is killed at every stop", compose, "stop_grace_period: 30s", "stop_grace_period: 10s"),
      Breakage("29: a link names no datasource", datasources, "datasourceUid: tempo", "datasourceUid: tempo2"),
      Breakage("29: exemplars have no link to Tempo", datasources, "datasourceUid: tempo", "datasourceUid: prometheus"),
      Breakage("30, 31: a uid is missing, too long, or twice", datasources, "  uid: tempo\n", ""),
      Breakage("31: not just one datasource is the default", datasources, "isDefault: true", "isDefault: false"),
      Breakage("32: a variable of Grafana's own is expanded to nothing", datasources, "$$__tags", "$__tags"),
      Breakage("33: nothing reads the key", datasources, "tracesToMetrics:", "tracesToMetricsV2:"),
      Breakage("39: a Viewer may not follow the link", compose, "ORG_ROLE: Editor", "ORG_ROLE: Viewer"),
      Breakage(
        "49: an update at start unregisters the datasources", compose, "AUTO_UPDATE: 'false'", "AUTO_UPDATE: 'true'"),
      Breakage(
        "dashboards are read from where they are mounted", "grafana/provisioning/dashboards/dashboards.yaml",
        "/etc/grafana/dashboards", "/var/lib/grafana/dashboards"),
      Breakage(
        "13, 14: exemplars are asked of what has none", dashboard, "http_request_durations_histogram_seconds_bucket",
        "job:p95"),
      Breakage("34: an input is left open", dashboard, "\"uid\": \"prometheus\"", "\"uid\": \"${DS_PROMETHEUS}\""),
      Breakage(
        "35: the schema is not one that files may have", dashboard, "\"schemaVersion\": 42", "\"schemaVersion\": 2"),
      Breakage(
        "36: a later target asks for the exemplars of a metric", dashboard, "\"refId\": \"B\"",
        "\"exemplar\": true, \"refId\": \"B\""),
      Breakage("36: an application's latency has no dots", dashboard, "\"exemplar\": true", "\"exemplar\": false"),
      Breakage("37: the panel draws no exemplars", dashboard, "\"type\": \"heatmap\"", "\"type\": \"stat\""),
      Breakage("a panel's datasource is none", dashboard, "\"uid\": \"tempo\"", "\"uid\": \"other\""),
      Breakage("two panels overlap, or one leaves the grid", dashboard, "\"h\": 9", "\"h\": 11"),
      Breakage("two panels overlap, or one leaves the grid", dashboard, "\"w\": 12", "\"w\": 13"),
      Breakage("ids or refIds are not unique", dashboard, "\"refId\": \"B\"", "\"refId\": \"A\""),
      Breakage(
        "41, 44: a mount is no folder that is rendered", compose, "source: ./tempo", "source: ./tempo/tempo.yaml"),
      Breakage("42: data leaves its volume", compose, "--storage.tsdb.path=/prometheus", "--storage.tsdb.path=data"),
      Breakage(
        "43: a dependency is no service, or never healthy", compose, "      http-server:\n        condition",
        "      server:\n        condition"),
      Breakage("43: two services are on one port", compose, "published: '3200'", "published: '9090'"),
      Breakage("43: a port listens elsewhere than it should", compose, "host_ip: '127.0.0.1'", "host_ip: '0.0.0.0'"),
      Breakage(
        "45: an image is not pinned", compose,
        ":v3.14.0@sha256:5ce7540c3c00ef4ab0c9d2c995c6a5b9c421f44b4a115d97a2c7af3b1c21cbb0", ":latest"),
      Breakage(
        "50: a secret stands in a rendered file", compose, "GF_LOG_MODE: console", "GF_SECURITY_ADMIN_PASSWORD: secret"),
      Breakage("52: a memory limit is missing or too low", compose, "mem_limit: 1g", "mem_limit: 256m"),
      Breakage(
        "a service is not hardened, restarted or kept from filling the disk", compose, "max-size: 10m", "max-files: 10m"
      ),
      Breakage("a single $ would be taken for a variable", compose, "http/json", "$PROTOCOL"),
      Breakage("a configuration has no hash of its files", compose, "exemplary.config-hash", "exemplary.hash"),
    ]
}
