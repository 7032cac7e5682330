import Deployment

extension Mutation {
  private static let procfile = "Procfile"
  private static let prometheus = "prometheus/prometheus.yml"
  private static let tempo = "tempo/tempo.yaml"
  private static let providers = "grafana/provisioning/dashboards/dashboards.yaml"

  /// What breaks programs without containers in its own way.
  static let processes = [
    of("EX001", [.mode(path: prometheus, [])], at: nil),
    of("EX002", prometheus, "scrape_timeout: 5s", "scrape_timeot: 5s", at: "scrape_timeot"),
    of("EX101", procfile, " --enable-feature=exemplar-storage", "", at: "prometheus: prometheus"),
    of("EX101", procfile, "=exemplar-storage", "=x", at: "prometheus: prometheus"),
    of("EX111", tempo, "      send_exemplars: true\n", "", at: "- url: http://127.0.0.1"),
    of("EX112", prometheus, "rules/*.yml", "rules/*.yaml", at: "rules/*.yaml"),
    of("EX113", prometheus, "127.0.0.1:7777", "http-server:7777", at: "http-server:7777"),
    of("EX113", prometheus, "127.0.0.1:3200", "tempo:3200", at: "tempo:3200"),
    of("EX205", procfile, "LABEL=TraceID", "LABEL=traceID", at: "http-server: env"),
    of("EX207", procfile, " --web.enable-remote-write-receiver", "", at: "prometheus: prometheus"),
    of("EX208", procfile, "http://127.0.0.1:4318", "http://127.0.0.1:4317", at: "http-server: env"),
    of("EX208", procfile, "http://127.0.0.1:4318", "http://tempo:4318", at: "http-server: env"),
    of("EX311", procfile, "ORG_ROLE=Editor", "ORG_ROLE=Viewer", at: "grafana: env"),
    of("EX312", providers, "path: grafana/dashboards", "path: grafana/boards", at: "path: grafana/boards"),
    of("EX404", procfile, "HTTP_PORT=3000", "HTTP_PORT=9090", at: "grafana: env"),
    of("EX404", tempo, "grpc_listen_port: 9095", "grpc_listen_port: 3000", at: "grafana: env", in: procfile),
    of("EX406", procfile, "=prometheus/prometheus.yml", "=prometheus.yml", at: "prometheus: prometheus"),
    of("EX406", procfile, "=tempo/tempo.yaml", "=tempo/tempo.yml", at: "tempo: tempo"),
  ]

  private static func of(
    _ rule: String, _ path: String, _ old: String, _ new: String, at line: String, in other: String? = nil
  ) -> Mutation {
    Mutation(rule, path, old, new, at: line, in: other, of: .processes)
  }

  private static func of(_ rule: String, _ changes: [Change], at place: (String, String)?) -> Mutation {
    Mutation(rule, changes, at: place, of: .processes)
  }
}
