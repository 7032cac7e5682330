import Components
import Documents
import Project
import Values

extension Facts {
  /// What is wrong with the uid of a datasource, as the end of a sentence.
  struct ReferenceProblem {
    let message: String
    let help: String
    let severity: Diagnostic.Severity
  }

  /// Nil where one of the datasources has the uid, or where others may be known to Grafana.
  func problem(with written: String, namedIn datasource: ProvisionedDatasource) -> ReferenceProblem? {
    problem(with: written, of: datasource.grafana)
  }

  func problem(with written: String, of grafana: Int) -> ReferenceProblem? {
    guard let uid = VariableText.resolved(written), let all = knownDatasources(of: grafana) else { return nil }
    // One whose uid nobody can tell may have this.
    guard !all.contains(where: { $0.uid == uid || $0.uid == nil }) else { return nil }
    if let named = all.first(where: { $0.name == uid }) {
      return ReferenceProblem(
        message: "the datasource \(uid) by its name; its uid is \(named.uid ?? "").",
        help: named.hasGeneratedUID ? "give the datasource a uid, and write that here" : "write \(named.uid ?? "")",
        severity: .warning)
    }
    let unnamed = all.first { $0.hasGeneratedUID && $0.name.map { $0.lowercased() == uid.lowercased() } ?? false }
    if let unnamed, let made = unnamed.uid {
      return ReferenceProblem(
        message: "no datasource: \(uid) is the uid of none, and \(unnamed.name ?? "") gets \(made).",
        help: "add uid: \(uid) to the datasource \(unnamed.name ?? "")", severity: .error)
    }
    let uids = all.compactMap(\.uid).sorted()
    let nearest = uids.nearest(to: uid)
    return ReferenceProblem(
      message: "no datasource: \(uid) is the uid of none.",
      help: nearest.map { "did you mean \($0)?" } ?? "use one of \(uids.joined(separator: ", "))", severity: .error)
  }

  /// Every datasource of a Grafana; files that were given without a Compose file count as all there are.
  private func knownDatasources(of grafana: Int) -> [ProvisionedDatasource]? {
    let program = project.grafanas[grafana]
    guard program.hasNoOtherDatasources else { return nil }
    guard program.datasourceFiles.allSatisfy({ $0.document?.datasources.isWhole() ?? false }) else { return nil }
    let all = datasources.filter { $0.grafana == grafana }
    return all.isEmpty ? nil : all
  }
}

extension GrafanaProgram {
  /// Whether it has no datasources but those of its files: its own image brings none, and files that were given without
  /// a Compose file count as all there are.
  var hasNoOtherDatasources: Bool {
    guard let service, !knowsAllDatasources else { return true }
    let root = "/etc/grafana/provisioning"
    guard !service.isBuilt, !service.hasOpenMount, service.environment["GF_PATHS_PROVISIONING"] == nil,
      let name = service.image?.name,
      ["grafana/grafana", "grafana/grafana-oss", "grafana/grafana-enterprise"].contains(name)
    else { return false }
    return service.mounts.allSatisfy { mount in
      if case .unknown = mount.content, let target = mount.target {
        return !ContainerFolder.contains(target, in: root) && !ContainerFolder.contains(root, in: target)
      }
      return true
    }
  }
}
