import Documents

extension Tempo {
  /// Joins blocks and deletes old ones.
  package struct BackendWorker: Document, Equatable {
    package var backendSchedulerAddr: String?
    package var backoff: Backoff?
    package var compaction: Compaction?
    package var ring: WorkerRing?
    package var overrideRingKey: String?
    package var finishOnShutdownTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("backend_scheduler_addr", \.backendSchedulerAddr, "Address of the scheduler, with its gRPC port."),
      optional("backoff", \.backoff),
      optional("compaction", \.compaction),
      optional("ring", \.ring),
      optional("override_ring_key", \.overrideRingKey),
      optional(
        "finish_on_shutdown_timeout", \.finishOnShutdownTimeout,
        "How long a job may still take when the process stops.", gate: Gate(since: Version(2, 9))),
    ]
  }
}
