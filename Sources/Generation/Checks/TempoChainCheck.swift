import Components
import Deployment
import Documents
import Values

/// What a user's own keys may not do to Tempo: spans would not come in, or traces not be found.
struct TempoChainCheck {
  let deployment: Deployment

  func check(_ read: Read<Tempo.Config>, _ decoding: inout Decoding) {
    if let target = read.value.target, target != .all {
      decoding.report("The one Tempo of a deployment must be all of it.", help: "remove target", at: read.target)
    }
    for tenants in [read.multitenancyEnabled, read.authEnabled] where tenants.value == true {
      decoding.report(
        "With tenants, neither the applications' spans nor Grafana's queries are accepted.", help: "remove it",
        at: tenants)
    }
    if read.value.httpAPIPrefix?.isEmpty == false {
      decoding.report("Grafana asks Tempo without a prefix.", help: "remove it", at: read.httpAPIPrefix)
    }
    if let server: Read<Tempo.Server> = read.server.unwrapped() {
      TempoServerCheck(listener: deployment.listener(of: .tempo)).check(server, &decoding)
    }
    if let delay = read.value.shutdownDelay { TempoServerCheck.check(delay, at: read.shutdownDelay, &decoding) }
    checkRetention(read, &decoding)
    checkGenerator(read, &decoding)
    checkFolders(read, &decoding)
    if let receivers = read.node?["distributor"]?["receivers"] {
      TempoReceiverCheck(listener: deployment.listener(of: .otlpHTTP)).check(receivers, &decoding)
    }
  }

  /// The limits of a tenant win over the compaction's own.
  private func checkRetention(_ read: Read<Tempo.Config>, _ decoding: inout Decoding) {
    guard let overrides: Read<Tempo.Overrides> = read.overrides.unwrapped(),
      let limits: Read<Tempo.Limits> = overrides.defaults.unwrapped(),
      let compaction: Read<Tempo.CompactionLimits> = limits.compaction.unwrapped(),
      let retention = compaction.value.blockRetention, retention < deployment.tempo.retention
    else { return }
    decoding.report(
      "Traces would be kept for \(retention), not for \(deployment.tempo.retention).",
      help: "set tempo.retention instead", at: compaction.blockRetention)
  }

  /// What the generator makes is refused by a Prometheus without the flag, and without its label leads nowhere.
  private func checkGenerator(_ read: Read<Tempo.Config>, _ decoding: inout Decoding) {
    guard let generator: Read<Tempo.MetricsGenerator> = read.metricsGenerator.unwrapped(),
      let storage: Read<Tempo.GeneratorStorage> = generator.storage.unwrapped()
    else { return }
    for remote in storage.remoteWrite.elements() {
      if !deployment.tempo.metricsGenerator {
        decoding.report(
          "Prometheus takes no metrics from Tempo while tempo.metrics_generator is off.",
          help: "set tempo.metrics_generator: true", at: remote)
      } else if remote.value.sendExemplars != true {
        decoding.report(
          "Exemplars would not be sent to \(remote.value.url).", help: "add send_exemplars: true", at: remote)
      }
    }
  }

  /// In a container its root file system is read-only, and its user owns one folder.
  private func checkFolders(_ read: Read<Tempo.Config>, _ decoding: inout Decoding) {
    guard deployment.paths.confinesTempo else { return }
    let data = deployment.paths.tempoData
    let keys = [
      ["live_store", "wal", "path"], ["live_store", "shutdown_marker_dir"], ["backend_scheduler", "local_work_path"],
      ["metrics_generator", "storage", "path"], ["metrics_generator", "traces_storage", "path"],
    ]
    for key in keys {
      guard let node = key.reduce(read.node, { $0?[$1] }), let path = node.scalar?.text,
        path != data, !path.hasPrefix("\(data)/")
      else { continue }
      decoding.report(
        "Tempo cannot write to \(path).", help: "use a folder below \(data)", at: node)
    }
  }
}
