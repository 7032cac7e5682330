import Documents

extension Tempo {
  /// Hands jobs to the backend-workers.
  package struct BackendScheduler: Document, Equatable {
    package var work: SchedulerWork?
    package var maintenanceInterval: GoDuration?
    package var backendFlushInterval: GoDuration?
    package var provider: JobProviders?
    package var jobTimeout: GoDuration?
    package var localWorkPath: String?
    package var tenantMeasurementInterval: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("work", \.work),
      optional("maintenance_interval", \.maintenanceInterval),
      optional("backend_flush_interval", \.backendFlushInterval, gate: Gate(since: Version(2, 9))),
      optional("provider", \.provider),
      optional("job_timeout", \.jobTimeout),
      optional(
        "local_work_path", \.localWorkPath,
        "Folder that Tempo's user must be able to write.", gate: Gate(since: Version(2, 9))),
      optional(
        "tenant_measurement_interval", \.tenantMeasurementInterval,
        gate: Gate(removed: Version(2, 9), instead: "write provider.compaction.measure_interval")),
    ]
  }
}
