import Testing

/// A deployment that differs from the demo in one respect, and the files in which that shows.
struct Variant: CustomTestStringConvertible, Sendable {
  let name: String
  let yaml: String
  let files: [String]

  var testDescription: String { name }

  init(_ name: String, _ files: [String], _ yaml: String) {
    (self.name, self.yaml, self.files) = (name, "name: shop\n" + yaml, files)
  }

  private static let compose = "docker-compose.yml"
  private static let prometheus = "prometheus/prometheus.yml"
  private static let chain = "prometheus/rules/exemplar_chain.yml"
  private static let tempo = "tempo/tempo.yaml"
  private static let datasources = "grafana/provisioning/datasources/datasources.yaml"
  private static let readme = "README.md"
  private static let procfile = "Procfile"

  private static let processes = [
    Variant(
      "processes",
      [
        procfile, prometheus, tempo, datasources, readme, "data/.gitignore",
        "grafana/provisioning/dashboards/dashboards.yaml",
      ],
      "target: processes"),
    Variant(
      "processes-with-password", [procfile, readme, datasources],
      """
      target: processes
      bind_address: "::1"
      grafana: {access: admin, password_file: "../it's $ecret/grafana", environment: {GF_LOG_FILTERS: "a:$b 'c'"}}
      applications: [{name: http-server, build: demo, metrics_path: /$m}]
      """),
    Variant(
      "processes-of-ones-own", [procfile, prometheus, tempo, readme, chain, "prometheus/rules/checkout.yml"],
      """
      target: processes
      prometheus: {version: 3.5.3, port: 19090, retention_size: 10GB, flags: ["--web.page-title=it's $5"]}
      tempo: {version: 2.8.2, port: 13200, otlp_http_port: 14318, otlp_grpc_port: 14317, grpc_port: 19095}
      grafana: {version: 12.3.1, port: 13000}
      applications:
        - {name: checkout, program: "../bin/check out", command: ["--price=$5", ""], port: 8080, latency_histogram: h, requests_counter: c, traces: otlp_grpc, environment: {PRICE: "$5 `id`", HOME_DIR: }}
        - {name: cart, program: cart, port: 8081, latency_histogram: h, requests_counter: c, traces: none}
        - {name: web, target: "127.0.0.1:8082", latency_histogram: h, requests_counter: c}
      """),
  ]

  static let all =
    processes + [
      Variant("prometheus-3.5", [compose, prometheus], "prometheus: {version: 3.5.3, retention_size: 10GB}"),
      Variant("prometheus-3.8", [compose, prometheus], "prometheus: {version: 3.8.1, retention_size: 10GB}"),
      Variant("prometheus-3.10", [compose, prometheus], "prometheus: {version: 3.10.0, retention: 2d1h30m}"),
      Variant("prometheus-3.11", [compose, prometheus], "prometheus: {version: 3.11.0, retention_size: 10GB}"),
      Variant("tempo-2.8", [compose, tempo, datasources], "tempo: {version: 2.8.2}"),
      Variant("tempo-2.7", [tempo], "tempo: {version: 2.7.2}"),
      Variant("grafana-11", [compose, datasources], "grafana: {version: 11.0.0}"),
      Variant(
        "grafana-12", [compose, datasources, "grafana/dashboards/http-server.json"], "grafana: {version: 12.3.1}"),
      Variant("without-metrics-generator", [compose, tempo, datasources], "tempo: {metrics_generator: false}"),
      Variant(
        "admin", [compose, readme],
        """
        bind_address: 0.0.0.0
        grafana: {access: admin, password_file: "../it's $ecret/grafana", environment: {GF_LOG_FILTERS: "a:$b"}}
        """),
      Variant(
        "outside-compose", [compose, prometheus, readme, chain],
        """
        applications:
          - {name: api, target: "host.docker.internal:8080", traces: otlp_grpc}
          - {name: web, target: "web.example.net:8081"}
        """),
      Variant(
        "several-applications",
        [
          compose, prometheus, readme, chain, "prometheus/rules/http-server.yml", "prometheus/rules/checkout.yml",
          "prometheus/rules/cart.yml", "grafana/dashboards/checkout.json", "grafana/dashboards/cart.json",
        ],
        """
        applications:
          - {name: http-server, build: demo, objective: {availability: 90%}}
          - name: checkout
            build: {context: ../checkout, dockerfile: build/Dockerfile}
            port: 8080
            job: "check\\"out\\\\|"
            metrics_path: /actuator/prometheus
            errors: 'outcome="SERVER_ERROR", uri!~"/health.*"'
            objective: {availability: 99.95%, latency: {threshold: 1s, target: 95%}}
            traces: otlp_grpc
            command: ["serve", "--price=$5"]
            healthcheck: ["/bin/check", "$HOME"]
            environment: {PRICE: "$5", HOME_DIR: }
          - {name: cart, image: "registry.example.net:5000/cart:1.2.3", port: 8081, traces: none, honor_labels: false}
        """),
      Variant(
        "without-traces", [compose, readme, chain, "grafana/dashboards/cart.json"],
        "applications: [{name: cart, image: 'cart:1.2.3', port: 8081, traces: none}]"),
      Variant("tags", [compose], "images: {pin: tag}"),
      Variant("without-load", [compose], "load: {requests_per_second: 0}"),
      Variant(
        "spelled-otherwise", [compose, tempo, datasources, readme],
        """
        exemplars: {trace_id_label: trace_id, span_id_label: spanId, max_stored: 5000}
        grafana: {prometheus_uid: PROM_1, tempo_uid: TEMPO-1, port: 3001}
        bind_address: "::1"
        """),
      Variant(
        "onward", [prometheus, compose],
        """
        prometheus:
          version: 3.14.0
          scrape_interval: 75s
          external_labels: {site: "ma$in", cluster: a}
          alertmanagers: ["alerts.example.net:9093"]
          remote_write:
            - {url: https://a.example.net/write, username: me, password_file: /run/secrets/a}
            - {url: https://b.example.net/write, bearer_token_file: /run/secrets/b}
          flags: ["--query.max-samples=$1000"]
        scrape_jobs:
          - {job: node, targets: ["node.example.net:9100", "host.docker.internal:9100"], labels: {zone: a, area: b}, scheme: https, scrape_interval: 5s, honor_labels: true}
          - {job: slow, targets: ["[::1:2]:9100", "extra:9100"], metrics_path: /m, scrape_interval: 5m, scrape_timeout: 1m}
        override_services: [extra]
        """),
      Variant(
        "extra", [prometheus, tempo, datasources, compose],
        """
        prometheus:
          extra:
            global: {query_log_file: /prometheus/query.log}
            scrape_configs:
              - {job_name: dns, dns_sd_configs: [{names: [_metrics._tcp.example.net]}], scrape_protocols: [OpenMetricsText1.0.0]}
            storage: {tsdb: {out_of_order_time_window: 30m}}
        tempo:
          extra:
            distributor: {receivers: {zipkin: {endpoint: "0.0.0.0:9411"}}}
            overrides: {defaults: {metrics_generator: {processors: [host-info]}}}
            query_frontend: {search: {max_duration: 720h}}
        grafana:
          extra:
            datasources:
              - {name: Loki, uid: loki, type: loki, access: proxy, url: "http://host.docker.internal:3100", secureJsonData: {basicAuthPassword: "$__file{/run/secrets/loki}"}, jsonData: {derivedFields: [{name: TraceID, matcherRegex: 'trace_id=(\\w+)', url: "$${__value.raw}", datasourceUid: tempo}]}}
        """),
      Variant(
        "dashboards", ["grafana/dashboards/mine.json", "grafana/dashboards/other.json"],
        """
        dashboards:
          - title: Mine
            uid: mine
            description: Every kind of panel.
            tags: [a, b]
            from: 90m
            refresh: 1m30s
            panels:
              - {title: "", type: text, content: "# {{ $x }}", width: 10, height: 2}
              - {title: Lines, unit: s, queries: [{expr: "sum by (le) (rate(a_bucket[$__rate_interval]))", legend: "{{le}}", exemplars: true}, {expr: b}]}
              - {title: Group, type: row}
              - {title: Map, type: heatmap, unit: s, queries: [{expr: "sum by (le) (rate(a_bucket[5m]))", exemplars: true}]}
              - {title: One, type: stat, queries: [{expr: up, instant: true}]}
              - {title: Dial, type: gauge, queries: [{expr: up}]}
              - {title: Bars, type: bargauge, queries: [{expr: up}]}
              - {title: Rows, type: table, width: 24, queries: [{expr: up, instant: true}]}
              - {title: Traces, type: table, queries: [{traceql: "{ status = error }"}]}
              - {title: Both, queries: [{expr: up}, {traceql: "{ } | rate()"}]}
          - {title: Empty, uid: other, refresh: "0"}
        """),
    ]
}
