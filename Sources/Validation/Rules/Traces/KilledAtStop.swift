import Components
import Documents
import Project

extension Rule {
  /// Compose kills what takes longer to stop than it waits.
  static let killedAtStop = Rule(
    id: "EX209", severity: .warning, summary: "Tempo is killed whenever it is stopped",
    page: RulePage(
      meaning: """
        Tempo 3 takes up to `backend_worker.finish_on_shutdown_timeout` to stop, 30 seconds unless given. Compose sends \
        SIGKILL after `stop_grace_period`, 10 seconds unless given.
        """,
      consequence: "Every stop takes the whole grace period and ends in SIGKILL; work in progress is lost.",
      bad: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            volumes: [./tempo:/etc/tempo:ro]
        # tempo/tempo.yaml
        server:
          http_listen_port: 3200
        """,
      good: """
        # docker-compose.yml
        services:
          tempo:
            image: grafana/tempo:3.0.3
            command: [-config.file=/etc/tempo/tempo.yaml]
            volumes: [./tempo:/etc/tempo:ro]
            stop_grace_period: 30s
        # tempo/tempo.yaml
        server:
          http_listen_port: 3200
        backend_worker:
          finish_on_shutdown_timeout: 2s
        """)
  ) { facts in facts.project.tempos.compactMap(finding) }

  @Sendable private static func finding(in tempo: TempoProgram) -> Diagnostic? {
    guard let version = tempo.version, version >= Version(3), let service = tempo.service,
      let document = tempo.document,
      tempo.flags?.isComplete == true, tempo.runsBackendWorker
    else { return nil }
    let worker: Read<Tempo.BackendWorker>? = document.backendWorker.unwrapped()
    let timeout = worker?.value.finishOnShutdownTimeout ?? .seconds(30)
    let grace = service.definition.value.stopGracePeriod
    guard grace == nil || grace?.value != nil, !service.definition.stopGracePeriod.isUnread else { return nil }
    let length = grace?.value ?? .seconds(10)
    guard timeout >= length else { return nil }
    let message = "Tempo takes up to \(timeout) to stop, and Compose kills it after \(length)."
    if let worker, worker.value.finishOnShutdownTimeout != nil {
      return worker.finishOnShutdownTimeout.finding(
        message, help: "write 2s, or a longer stop_grace_period for the service", severity: .warning)
    }
    let help = "write backend_worker.finish_on_shutdown_timeout: 2s in its configuration, or a longer stop_grace_period"
    let place = grace == nil ? service.definition.image.place : service.definition.stopGracePeriod.place
    return Diagnostic(message, help: help, at: place, severity: .warning)
  }
}

extension TempoProgram {
  /// Whether it is all of Tempo, or the part that takes its time.
  fileprivate var runsBackendWorker: Bool {
    if let flag = flags?.last("target") { return flag.value == "all" || flag.value == "backend-worker" }
    let target = document?.value.target
    return target == nil || target == .all || target?.rawValue == "backend-worker"
  }
}
