import Deployment

extension Breakage {
  private static let procfile = "Procfile"
  private static let tempo = "tempo/tempo.yaml"
  private static let reached = "a program is reached from other machines"

  /// The same of what is rendered for programs without containers.
  static let processes = [
    of("1: exemplar storage is not enabled", procfile, "--enable-feature=exemplar-storage", "--enable-feature=x"),
    of("20: a receiver hears its own container only", tempo, "endpoint: '127.0.0.1:4318'", "transport: tcp"),
    of("21: Tempo writes where it may not", tempo, "local_work_path: data/tempo", "jobs: {}"),
    of("21: Tempo writes where it may not", tempo, "data/tempo/live-store/traces", "/var/tempo/traces"),
    of("24: the label of the trace ID is spelled in several ways", procfile, "LABEL=TraceID", "LABEL=traceID"),
    of("28: Prometheus refuses what the generator writes", procfile, "--web.enable-remote-write-receiver", "--x"),
    of("39: a Viewer may not follow the link", procfile, "ORG_ROLE=Editor", "ORG_ROLE=Viewer"),
    of("48: spans are sent to nobody", procfile, "http://127.0.0.1:4318", "http://127.0.0.1:4317"),
    of("49: an update at start unregisters the datasources", procfile, "AUTO_UPDATE=false", "AUTO_UPDATE=true"),
    of("50: a secret stands in a rendered file", procfile, "GF_LOG_MODE=console", "GF_SECURITY_ADMIN_PASSWORD=secret"),
    of(
      "dashboards are read from where they are mounted", "grafana/provisioning/dashboards/dashboards.yaml",
      "path: grafana/dashboards", "path: /etc/grafana"),
    of(reached, procfile, "--web.listen-address=127.0.0.1:9090 ", ""),
    of(reached, procfile, "GF_SERVER_HTTP_ADDR=127.0.0.1", "GF_SERVER_HTTP_ADDR=0.0.0.0"),
    of(reached, procfile, "DEMO_SERVER_HOST=127.0.0.1", "DEMO_SERVER_HOST=0.0.0.0"),
    of(reached, tempo, "http_listen_address: '127.0.0.1'", "http_listen_address: ''"),
    of(reached, tempo, "grpc_listen_address: '127.0.0.1'", "grpc_listen_address: '0.0.0.0'"),
    of("two programs listen on one port", procfile, "HTTP_PORT=3000", "HTTP_PORT=9090"),
    of("two programs listen on one port", tempo, "grpc_listen_port: 9095", "grpc_listen_port: 4317"),
    of(
      "a target is scraped where nothing listens", "prometheus/prometheus.yml", "127.0.0.1:7777", "http-server:7777"),
    of("data leaves its folder", procfile, "--storage.tsdb.path=data/prometheus", "--x"),
    of("data leaves its folder", procfile, "\"$PWD\"/data/grafana/log", "data/grafana/log"),
    of("data leaves its folder", "data/.gitignore", "\n*\n", "\n"),
    of("a configuration is not the rendered one", procfile, "--config /dev/null", ""),
    of("a configuration is not the rendered one", procfile, "=prometheus/prometheus.yml", "=/etc/prometheus.yml"),
    of("something of Compose is left", tempo, "data/tempo/generator", "/var/tempo/generator"),
    of("an application is not started, or not as it says", procfile, "=http-server demo-server", "=http-server demo"),
    of("the environment of a program is not what it says", procfile, "it'\\''s one", "'its one'"),
  ]

  private static func of(_ failure: String, _ path: String, _ old: String, _ new: String) -> Breakage {
    Breakage(failure, path, old, new, of: .processes)
  }
}
