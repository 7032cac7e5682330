import Components
import Documents
import Files
import Project
import SystemPackage

extension Rule {
  /// What is mounted is read by another user than the one who wrote it.
  static let unreadableMount = Rule(
    id: "EX408", severity: .error, summary: "a mounted configuration that only its owner may read",
    page: RulePage(
      meaning: """
        A file that is mounted into Prometheus, Tempo or Grafana has a mode such as 0600, or its folder one such as 0700. \
        In their containers they run as users of their own: 65534, 10001 and 472.
        """,
      consequence: "The program ends with `permission denied`, or goes on without the file.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus:/etc/prometheus:ro]
        # prometheus/prometheus.yml (0600)
        global:
          scrape_interval: 15s
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            volumes: [./prometheus:/etc/prometheus:ro]
        # prometheus/prometheus.yml (0644)
        global:
          scrape_interval: 15s
        """)
  ) { facts in
    facts.project.services.filter(\.runsAsItsOwnUser).flatMap { service in
      service.mounts.filter { $0.kind == .bind }.compactMap { mount in
        guard let status = mount.status, let path = mount.path else { return nil }
        if !isReadable(status) { return finding(path, status, at: mount.place) }
        let file = facts.files(of: service).first { $0.0.starts(with: path) && $0.0 != path && !isReadable($0.1) }
        return file.map { finding($0.0, $0.1, at: mount.place) }
      }
    }
  }

  private static func isReadable(_ status: FileStatus) -> Bool {
    let needed: FilePermissions = status.kind == .folder ? [.otherRead, .otherExecute] : [.otherRead]
    return status.permissions.isSuperset(of: needed)
  }

  private static func finding(_ path: FilePath, _ status: FileStatus, at place: Place?) -> Diagnostic {
    let mode = "0" + String(status.permissions.rawValue & 0o777, radix: 8)
    let wanted = status.kind == .folder ? "0755" : "0644"
    return Diagnostic(
      "\(path) has the mode \(mode), and is read by another user in the container.",
      help: "chmod \(wanted) \(path)", at: place)
  }
}

extension ProjectService {
  /// Whether it certainly runs as the user of its image, which is none of the machine's.
  fileprivate var runsAsItsOwnUser: Bool {
    [.prometheus, .tempo, .grafana].contains(kind) && !isBuilt && !isProcess && definition.value.user == nil
      && definition.value.groups.isEmpty && definition.value.isolationSettings.userNamespaceMode == nil
  }
}

extension Facts {
  /// The files that a program reads, with their modes.
  fileprivate func files(of service: ProjectService) -> [(FilePath, FileStatus)] {
    let prometheus = project.prometheuses.first { $0.service?.name == service.name }
    let tempo = project.tempos.first { $0.service?.name == service.name }
    let grafana = project.grafanas.first { $0.service?.name == service.name }
    let files: [(FilePath, FileStatus?)?] =
      [prometheus?.config.map { ($0.path, $0.status) }, tempo?.config.map { ($0.path, $0.status) }]
      + (prometheus?.ruleFiles ?? []).map { ($0.path, $0.status) }
      + (prometheus?.targetFiles ?? []).map { ($0.path, $0.status) }
      + (grafana?.datasourceFiles ?? []).map { ($0.path, $0.status) }
      + (grafana?.providerFiles ?? []).map { ($0.path, $0.status) }
      + (grafana?.dashboards ?? []).map { ($0.path, $0.status) }
    return files.compactMap { file in file.flatMap { path, status in status.map { (path, $0) } } }
  }
}
