import SystemPackage

extension Mutation {
  private static let compose = "docker-compose.yml"
  private static let prometheus = "prometheus/prometheus.yml"
  private static let tempo = "tempo/tempo.yaml"
  private static let datasources = "grafana/provisioning/datasources/datasources.yaml"
  private static let providers = "grafana/provisioning/dashboards/dashboards.yaml"
  private static let dashboard = "grafana/dashboards/http-server.json"
  private static let bucket = "http_request_durations_histogram_seconds_bucket"
  private static let job = "  honor_labels: true\n"

  static let all = files + scrape + traces + grafana + dashboards + deployment + processes

  private static let files = [
    Mutation("EX001", [.mode(path: tempo, [])], at: nil),
    Mutation(
      "EX003", tempo, "backend_worker:", "# exemplary:ignore EX401 pinned by hand\nbackend_worker:",
      at: "# exemplary:ignore"),
    Mutation("EX002", prometheus, "scrape_timeout: 5s", "scrape_timeot: 5s", at: "scrape_timeot"),
    Mutation("EX002", prometheus, "job_name: tempo", "job_name: server", at: "- job_name: server\n  static"),
    Mutation("EX002", datasources, "tracesToMetrics:", "tracesToMetricsV2:", at: "tracesToMetricsV2"),
    Mutation("EX002", datasources, "  uid: tempo\n", "  uid: a tempo\n", at: "uid: a tempo"),
    Mutation(
      "EX004", tempo, "backend_worker:\n", "ingester:\n  max_block_duration: 5m\nbackend_worker:\n", at: "ingester:"),
    Mutation("EX004", compose, "prometheus:v3.14.0", "prometheus:v3.5.3", at: "retention:", in: prometheus),
  ]

  private static let scrape = [
    Mutation(
      "EX101", compose, "    - --enable-feature=exemplar-storage\n", "", at: "- --config.file=/etc/prometheus"),
    Mutation("EX101", compose, "=exemplar-storage", "=x", at: "- --config.file=/etc/prometheus"),
    Mutation(
      "EX102", compose, "=exemplar-storage", "=exemplar-storage,remote-write-receiver", at: "remote-write-receiver"),
    Mutation("EX103", prometheus, "max_exemplars: 100000", "max_exemplars: 0", at: "max_exemplars"),
    Mutation(
      "EX104", prometheus, "global:\n", "global:\n  scrape_protocols: [PrometheusText0.0.4]\n", at: "scrape_protocols"),
    Mutation(
      "EX104", prometheus, job, job + "  scrape_protocols: [PrometheusText0.0.4]\n", at: "scrape_protocols"),
    Mutation(
      "EX105", prometheus, job, job + "  fallback_scrape_protocol: PrometheusText0.0.4\n", at: "fallback_scrape"),
    Mutation("EX106", prometheus, "global:\n", "global:\n  scrape_native_histograms: true\n", at: "scrape_native"),
    Mutation(
      "EX106", prometheus, job, job + "  convert_classic_histograms_to_nhcb: true\n", at: "convert_classic"),
    Mutation(
      "EX107", prometheus, job,
      job + "  metric_relabel_configs: [{source_labels: [__name__], regex: .*_bucket, action: drop}]\n",
      at: "metric_relabel_configs"),
    Mutation(
      "EX108",
      [
        .text(path: prometheus, old: job, new: ""),
        .text(
          path: prometheus, old: "    - http-server:7777\n", new: "    - http-server:7777\n    labels: {status: none}\n"
        ),
      ], at: (prometheus, "labels: {status")),
    Mutation("EX109", dashboard, bucket, "job:p95", at: "\"exemplar\": true"),
    Mutation(
      "EX110", dashboard, bucket, "http_request_durations_histogram_seconds_sum", at: "\"exemplar\": true"),
    Mutation("EX111", tempo, "      send_exemplars: true\n", "", at: "- url: http://prometheus"),
    Mutation("EX112", prometheus, "rules/*.yml", "rules/*.yaml", at: "rules/*.yaml"),
    Mutation("EX113", prometheus, "http-server:7777", "server:7777", at: "- server:7777"),
    Mutation("EX113", prometheus, "tempo:3200", "tempo:80", at: "- tempo:80"),
    Mutation("EX113", prometheus, "grafana:3000", "localhost:3000", at: "- localhost:3000"),
    Mutation(
      "EX114",
      [
        .addition(path: "docker-compose.override.yml", text: collector),
        .addition(path: "collector/config.yaml", text: collectorConfig),
      ], at: ("collector/config.yaml", "prometheus: {endpoint")),
  ]

  private static let collector = """
    services:
      collector:
        image: otel/opentelemetry-collector-contrib:0.159.0
        command: [--config=/etc/otelcol/config.yaml]
        volumes: [./collector:/etc/otelcol:ro]
    """

  private static let collectorConfig = """
    receivers:
      otlp: {protocols: {http: {endpoint: "0.0.0.0:4318"}}}
    exporters:
      prometheus: {endpoint: "0.0.0.0:8889"}
    service:
      pipelines:
        metrics: {receivers: [otlp], exporters: [prometheus]}
    """

  private static let traces = [
    Mutation("EX201", tempo, "block_retention: 360h", "block_retention: 30m", at: "block_retention"),
    Mutation("EX201", tempo, "block_retention: 360h", "block_retention: 24h", at: "block_retention"),
    Mutation("EX202", tempo, "'0.0.0.0:4318'", "localhost:4318", at: "localhost:4318"),
    Mutation("EX202", tempo, "          endpoint: '0.0.0.0:4318'\n", "", at: "http:"),
    Mutation("EX203", tempo, "/var/tempo/blocks", "/srv/blocks", at: "/srv/blocks"),
    Mutation("EX203", compose, "target: /var/tempo", "target: /traces", at: "/var/tempo/blocks", in: tempo),
    Mutation("EX204", compose, "- /tempo\n", "- wget\n", at: "- CMD\n      - wget\n      - -health"),
    Mutation("EX205", datasources, "name: TraceID", "name: traceID", at: "name: traceID"),
    Mutation(
      "EX205", tempo, "      trace_id_label_name: TraceID\n", "", at: "processors:"),
    Mutation("EX206", tempo, "      - span-metrics\n", "", at: "- service-graphs"),
    Mutation("EX206", tempo, "      - service-graphs\n", "", at: "- span-metrics"),
    Mutation(
      "EX207", compose, "    - --web.enable-remote-write-receiver\n", "", at: "- --config.file=/etc/prometheus"),
    Mutation("EX208", compose, "http://tempo:4318", "http://tempo:4317", at: "http://tempo:4317"),
    Mutation("EX208", compose, "http://tempo:4318", "http://localhost:4318", at: "http://localhost:4318"),
    Mutation("EX208", compose, "http://tempo:4318", "http://temp:4318", at: "http://temp:4318"),
    Mutation("EX209", tempo, "timeout: 2s", "timeout: 30s", at: "timeout: 30s"),
    Mutation("EX210", compose, "mem_limit: 1g", "mem_limit: 200m", at: "mem_limit: 200m"),
  ]

  private static let grafana = [
    Mutation(
      "EX301", datasources, "      datasourceUid: tempo", "      datasourceUid: tempo2", at: "datasourceUid: tempo2"),
    Mutation(
      "EX302", datasources, "    exemplarTraceIdDestinations:\n    - name: TraceID\n      datasourceUid: tempo\n", "",
      at: "httpMethod: POST"),
    Mutation("EX303", dashboard, "\"uid\": \"prometheus\"", "\"uid\": \"other\"", at: "\"uid\": \"other\""),
    Mutation(
      "EX303", datasources, "    serviceMap:\n      datasourceUid: prometheus",
      "    serviceMap:\n      datasourceUid: x",
      at: "datasourceUid: x"),
    Mutation(
      "EX304", datasources, "  type: tempo\n", "  type: tempo\n  isDefault: true\n",
      at: "isDefault: true\n  access: proxy\n  url: http://tempo"),
    Mutation("EX305", datasources, "calls_total{$$__tags}", "calls_total{$__tags}", at: "calls_total{$__tags}"),
    Mutation(
      "EX306", datasources, "      datasourceUid: tempo", "      datasourceUid: prometheus",
      at: "datasourceUid: prometheus\n- name"),
    Mutation("EX311", compose, "ORG_ROLE: Editor", "ORG_ROLE: Viewer", at: "ORG_ROLE: Viewer"),
    Mutation(
      "EX312", providers, "path: /etc/grafana/dashboards", "path: /etc/grafana/dashboards/app",
      at: "dashboards/app"),
  ]

  private static let latencyQuery = """
    {
              "datasource": {
                "type": "prometheus",
                "uid": "prometheus"
              },
              "editorMode": "code",
              "exemplar": false
    """

  private static let dashboards = [
    Mutation("EX307", dashboard, "\"uid\": \"prometheus\"", "\"uid\": \"${DS_PROMETHEUS}\"", at: "${DS_PROMETHEUS}"),
    Mutation("EX308", dashboard, "\"panels\": [", "\"elements\": {}, \"layouts\": [", at: "\"elements\": {}"),
    Mutation("EX309", dashboard, "\"exemplar\": true", "\"exemplar\": false", at: latencyQuery),
    Mutation(
      "EX310", dashboard, "\"type\": \"heatmap\"", "\"type\": \"stat\"",
      at: "\"exemplar\": true,\n          \"expr\": \"sum by (le) (increase"),
  ]

  private static let deployment = [
    Mutation(
      "EX401", compose,
      ":v3.14.0@sha256:5ce7540c3c00ef4ab0c9d2c995c6a5b9c421f44b4a115d97a2c7af3b1c21cbb0", ":latest", at: ":latest"),
    Mutation(
      "EX402",
      [
        .text(path: compose, old: "source: ./prometheus\n", new: "source: ./prometheus/prometheus.yml\n"),
        .text(path: compose, old: "target: /etc/prometheus\n", new: "target: /etc/prometheus/prometheus.yml\n"),
      ], at: (compose, "source: ./prometheus/prometheus.yml")),
    Mutation("EX403", compose, "path=/prometheus", "path=/tsdb", at: "path=/tsdb"),
    Mutation(
      "EX404", compose, "published: '3200'", "published: '9090'", at: "- target: 3200\n      published: '9090'"),
    Mutation(
      "EX405", compose, "      test:\n      - CMD\n      - /tempo\n      - -health\n", "      disable: true\n",
      at: "        condition: service_healthy"),
    Mutation("EX406", compose, "source: ./prometheus\n", "source: ./prom\n", at: "source: ./prom\n"),
    Mutation("EX407", compose, "AUTO_UPDATE: 'false'", "AUTO_UPDATE: 'true'", at: "AUTO_UPDATE"),
    Mutation(
      "EX409",
      [
        .addition(path: ".env", text: "COMPOSE_PROFILES=demo\n"),
        .addition(
          path: "docker-compose.override.yml",
          text: "services: {prometheus: {profiles: [metrics, more]}, tempo: {profiles: [demo]}}"),
      ], at: (compose, "prometheus:\n        condition")),
    Mutation("EX408", [.mode(path: prometheus, .ownerReadWrite)], at: (compose, "source: ./prometheus\n")),
  ]
}
