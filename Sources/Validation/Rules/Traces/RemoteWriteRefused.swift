import Components
import Documents
import Project

extension Rule {
  /// Prometheus takes metrics from others only with a flag.
  static let remoteWriteRefused = Rule(
    id: "EX207", severity: .error, summary: "metrics are sent to a Prometheus that refuses them",
    page: RulePage(
      meaning: """
        Tempo's metrics-generator, or another Prometheus, writes to `/api/v1/write` of a Prometheus in this project that \
        runs without `--web.enable-remote-write-receiver`.
        """,
      consequence: "Every write is answered with 404: there are no span metrics and no exemplars of them.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --enable-feature=exemplar-storage
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
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
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --enable-feature=exemplar-storage
              - --web.enable-remote-write-receiver
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
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
        """)
  ) { facts in
    var seen: Set<String> = []
    return writes(of: facts.project).compactMap { write in
      guard let address = URLAddress(write.url), address.path == "/api/v1/write",
        let prometheus = facts.prometheus(at: write.url, from: write.service), let name = prometheus.service?.name,
        prometheus.lacksSwitch("web.enable-remote-write-receiver"), !prometheus.hasOldSwitch,
        seen.insert(name).inserted
      else { return nil }
      return Diagnostic(
        "Prometheus refuses what \(write.writer) sends: its receiver for remote write is off.",
        help: "add --web.enable-remote-write-receiver to its command", at: prometheus.placeOfFlags)
    }
  }

  private struct Write {
    let url: String
    let writer: String
    let service: ProjectService?
  }

  private static func writes(of project: Project) -> [Write] {
    project.tempos.flatMap { tempo in
      (tempo.generatorStorage?.value.remoteWrite ?? []).map {
        Write(url: $0.url, writer: "Tempo's metrics-generator", service: tempo.service)
      }
    }
      + project.collectors.flatMap { collector in
        collector.exporters(of: "metrics").compactMap { _, exporter in
          guard case .prometheusRemoteWrite(let settings) = exporter.value else { return nil }
          return settings.endpoint.map {
            Write(
              url: $0, writer: "the collector\(collector.service.map { " \($0.name)" } ?? "")",
              service: collector.service)
          }
        }
      }
      + project.prometheuses.flatMap { prometheus in
        (prometheus.config?.document?.value.remoteWrite ?? []).map {
          Write(url: $0.url, writer: "the remote_write of another Prometheus", service: prometheus.service)
        }
      }
  }
}

extension PrometheusProgram {
  /// Whether version 2 has the receiver by a feature, or has one that nobody can tell.
  fileprivate var hasOldSwitch: Bool {
    let isOld = version.map { $0 < Version(3) } ?? true
    return isOld && (hasOpenFlags || features.contains { $0.name == "remote-write-receiver" })
  }
}
