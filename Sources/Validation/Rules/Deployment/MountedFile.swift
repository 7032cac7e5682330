import Documents
import Files
import Project
import SystemPackage

extension Rule {
  /// A file that is mounted by itself stays the file that it was.
  static let mountedFile = Rule(
    id: "EX402", severity: .note, summary: "a configuration is mounted as a single file",
    page: RulePage(
      meaning: """
        Prometheus' configuration, or a dashboard, is mounted as a file of its own. Such a mount holds on to the file as \
        it was when the container started: editors and `git pull` put a new file in its place, which the container does \
        not see. A mounted folder is looked into each time.
        """,
      consequence: "A reload answers 200 and reads the old file again.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus/prometheus.yml:/etc/prometheus/prometheus.yml:ro]
        # prometheus/prometheus.yml
        global:
          scrape_interval: 15s
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus:/etc/prometheus:ro]
        # prometheus/prometheus.yml
        global:
          scrape_interval: 15s
        """)
  ) { facts in
    let prometheuses = facts.project.prometheuses.flatMap { prometheus in
      mounts(of: prometheus.service, among: [prometheus.config?.path.string] + prometheus.ruleFiles.map(\.path.string))
    }
    let grafanas = facts.project.grafanas.flatMap { grafana in
      mounts(of: grafana.service, among: grafana.dashboards.map(\.path.string))
    }
    return (prometheuses + grafanas).map { mount in
      Diagnostic(
        "A mounted file stays as it was when the container started, whatever replaces it.",
        help: "mount the folder that it is in", at: mount.place, severity: .note)
    }
  }

  private static func mounts(of service: ProjectService?, among paths: [String?]) -> [ServiceMount] {
    let paths = Set(paths.compactMap(\.self))
    return (service?.mounts ?? []).filter { mount in
      mount.kind == .bind && mount.status?.kind == .file && mount.path.map { paths.contains($0.string) } ?? false
    }
  }
}
