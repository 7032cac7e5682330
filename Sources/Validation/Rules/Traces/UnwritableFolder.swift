import Components
import Documents
import Files
import Project
import Values

extension Rule {
  /// Tempo's user may write to one folder of its image, and to what is mounted for it.
  static let unwritableFolder = Rule(
    id: "EX203", severity: .error, summary: "Tempo cannot write to a folder that it is told to use",
    page: RulePage(
      meaning: """
        A path of Tempo's storage lies where its user, 10001, cannot write: in its image outside `/var/tempo`, on a \
        read-only root, in a volume that the engine makes for root because the image has nothing at that place, in a \
        read-only mount, or in a folder that the engine has to make on the machine and that then belongs to root.
        """,
      consequence: "Tempo ends at its start with `mkdir …: permission denied`, and Compose starts it again and again.",
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro, tempo-data:/data]
        volumes:
          tempo-data:
        # tempo/tempo.yaml
        storage:
          trace:
            backend: local
            local:
              path: /data/blocks
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            stop_grace_period: 40s
            volumes: [./tempo:/etc/tempo:ro, tempo-data:/var/tempo]
        volumes:
          tempo-data:
        # tempo/tempo.yaml
        storage:
          trace:
            backend: local
            local:
              path: /var/tempo/blocks
        """)
  ) { facts in
    facts.project.tempos.flatMap { tempo -> [Diagnostic] in
      guard let service = tempo.service, service.runsAsTempo, !facts.isPrepared(for: service),
        let root = tempo.document?.node
      else { return [] }
      return keys.compactMap { key in
        guard let node = key.reduce(root, { $0?[$1] }), let path = node.scalar?.text, path.hasPrefix("/"),
          let reason = facts.reason(service, cannotWriteTo: path)
        else { return nil }
        return Diagnostic(
          "Tempo cannot write to \(path): \(reason).", help: "use a folder below /var/tempo, with a volume there",
          at: node.place, path: key.joined(separator: "."))
      }
    }
  }

  private static let keys = [
    ["storage", "trace", "local", "path"], ["storage", "trace", "wal", "path"], ["live_store", "wal", "path"],
    ["live_store", "shutdown_marker_dir"], ["backend_scheduler", "local_work_path"],
    ["metrics_generator", "storage", "path"], ["metrics_generator", "traces_storage", "path"],
  ]
}

extension ProjectService {
  /// Whether it certainly runs as the user of Tempo's own image.
  fileprivate var runsAsTempo: Bool {
    definition.value.user == nil && !isBuilt && !hasOpenMount && image?.name.hasSuffix("grafana/tempo") == true
      && version.map { $0 >= Version(2, 5) } ?? false
  }
}

extension Facts {
  /// Why Tempo's user cannot write to a path; nil where it can, or nobody can tell.
  fileprivate func reason(_ service: ProjectService, cannotWriteTo path: String) -> String? {
    if let mount = service.mount(over: path) {
      if mount.isReadOnly { return "the mount at \(mount.target ?? path) is read-only" }
      switch mount.kind {
      case .volume:
        let isOfImage = mount.target == "/var/tempo" || mount.target == "/tmp"
        return isOfImage ? nil : "the volume at \(mount.target ?? path) belongs to root"
      case .bind:
        guard let folder = mount.path, mount.status == nil, isOfProject(folder) else { return nil }
        return "the folder \(folder) is not there, and will belong to root"
      case .temporary, .config, .secret, .other: return nil
      }
    }
    if service.definition.value.isReadOnly?.value == true { return "the root of its container is read-only" }
    let isOfImage = ["/var/tempo", "/tmp"].contains { ContainerFolder.contains(path, in: $0) }
    return isOfImage ? nil : "in its image only /var/tempo belongs to its user"
  }

  /// Whether another service has the same volume or folder, and may have made it writable.
  fileprivate func isPrepared(for service: ProjectService) -> Bool {
    let own = sources(of: service)
    return project.services.contains { other in
      other.name != service.name && !sources(of: other).isDisjoint(with: own)
    }
  }

  private func sources(of service: ProjectService) -> Set<String> {
    Set(
      service.definition.value.volumes.compactMap { volume in
        switch volume {
        case .short(let short): short.source
        case .long(let long): long.source
        }
      })
  }
}
