import Components
import Documents
import Project

extension Rule {
  /// A command replaces the image's own, and with it where the data is.
  static let dataOutsideVolume = Rule(
    id: "EX403", severity: .warning, summary: "data is written beside the volume that is meant for it",
    page: RulePage(
      meaning: """
        Prometheus writes its data where no volume is, and a volume is mounted at another place. A `command` in the \
        Compose file replaces the flags of the image; without `--storage.tsdb.path` the data goes to `data` below the \
        working directory, which is `/prometheus` in the image.
        """,
      consequence: "The data is gone with the container, at the next update at the latest.",
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
            volumes: [prometheus-data:/data]
        volumes:
          prometheus-data:
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --storage.tsdb.path=/data
            volumes: [prometheus-data:/data]
        volumes:
          prometheus-data:
        """)
  ) { facts in
    facts.project.prometheuses.compactMap { prometheus in
      guard let service = prometheus.service, service.definition.value.command != nil, !service.hasOpenMount,
        let path = prometheus.dataPath, service.mount(over: path) == nil
      else { return nil }
      // Of several, or of one with files that it reads, nobody can tell what they are for.
      let volumes = service.mounts.filter { $0.kind == .volume && !$0.isReadOnly }
      guard volumes.count == 1, let volume = volumes.first, !prometheus.readsFiles(in: volume) else { return nil }
      let flag = prometheus.flags?.last("storage.tsdb.path")
      return Diagnostic(
        "Prometheus writes to \(path), and its volume is at \(volume.target ?? "").",
        help: "write --storage.tsdb.path=\(volume.target ?? "")", at: flag?.place ?? prometheus.placeOfFlags,
        severity: .warning)
    }
  }
}

extension PrometheusProgram {
  /// Whether its configuration names files that lie in a mount.
  fileprivate func readsFiles(in mount: ServiceMount) -> Bool {
    let references = [configPath].compactMap(\.self) + ruleFilePaths + scrapeConfigFilePaths + targetFilePaths
    return references.contains { ContainerFolder.contains($0.path, in: mount.target ?? "/") }
  }

  /// Where it keeps its data, as its container sees it; nil where nobody can tell, or it keeps none.
  fileprivate var dataPath: String? {
    guard let flags, flags.isComplete, !isAgent, let service, !service.isBuilt else { return nil }
    let folder = service.definition.value.workingDirectory ?? "/prometheus"
    guard !folder.contains("$") else { return nil }
    guard let flag = flags.last("storage.tsdb.path") else { return "\(folder)/data" }
    guard let path = flag.value else { return nil }
    return path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}
