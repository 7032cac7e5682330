import Components
import Documents
import Project
import Values

extension Rule {
  /// A trace must be there for as long as a dot leads to it.
  static let shortRetention = Rule(
    id: "EX201", severity: .warning, summary: "traces go before the exemplars that lead to them",
    page: RulePage(
      meaning: """
        Tempo deletes traces sooner than exemplars go. Exemplars live in a ring buffer, 100,000 of them unless set: at 20 \
        a second that is 83 minutes, and with little traffic as long as Prometheus keeps metrics. Less than an hour is a \
        warning; a retention that is set below that of the metrics a note.
        """,
      consequence: "A click on an older dot opens a trace that is not found.",
      bad: """
        # tempo.yaml
        backend_worker:
          compaction:
            block_retention: 30m
        """,
      good: """
        # tempo.yaml
        backend_worker:
          compaction:
            block_retention: 360h
        """)
  ) { facts in
    facts.project.tempos.compactMap { tempo in
      guard let retention = tempo.retention, retention.length.nanoseconds > 0 else { return nil }
      if retention.length < .hours(1) {
        return Diagnostic(
          "Traces are kept for \(retention.length), which is less than exemplars live.",
          help: "keep them for a day at least, as long as the metrics at best", at: retention.place, severity: .warning)
      }
      guard let metrics = facts.metricsRetention, retention.length < GoDuration(metrics) else { return nil }
      return Diagnostic(
        "Traces are kept for \(retention.length), metrics for \(metrics): with little traffic older exemplars lead nowhere.",
        help: "keep traces as long as metrics", at: retention.place, severity: .note)
    }
  }
}

extension TempoProgram {
  /// How long traces are kept, where the file says it; the limits of a tenant win over the compaction's own.
  fileprivate var retention: (length: GoDuration, place: Place?)? {
    if let compaction: Read<Tempo.CompactionLimits> = limits?.compaction.unwrapped(),
      let length = compaction.value.blockRetention, length.milliseconds > 0
    {
      return (GoDuration(length), compaction.blockRetention.place)
    }
    let overrides: Read<Tempo.Overrides>? = document?.overrides.unwrapped()
    if let overrides, let length = overrides.value.flat.blockRetention, length.milliseconds > 0 {
      return (GoDuration(length), overrides.node?["block_retention"]?.place)
    }
    let worker: Read<Tempo.BackendWorker>? = document?.backendWorker.unwrapped()
    let compactor: Read<Tempo.Compactor>? = document?.compactor.unwrapped()
    let sections: [Read<Tempo.Compaction>?] = [worker?.compaction.unwrapped(), compactor?.compaction.unwrapped()]
    return sections.compactMap(\.self).compactMap { compaction in
      compaction.value.blockRetention.map { ($0, compaction.blockRetention.place) }
    }.first
  }
}

extension Facts {
  /// How long the one Prometheus keeps metrics; nil where there are others, or nobody can tell.
  fileprivate var metricsRetention: PrometheusDuration? {
    guard project.prometheuses.count == 1, let prometheus = project.prometheuses.first, let flags = prometheus.flags,
      flags.isComplete
    else { return nil }
    if let length = prometheus.config?.document?.value.storage?.tsdb?.retention?.time { return length }
    guard let flag = flags.last("storage.tsdb.retention.time") else { return .days(15) }
    return flag.value.flatMap { try? PrometheusDuration($0) }
  }
}
