import Documents

extension Tempo {
  /// How long the scheduler remembers jobs.
  package struct SchedulerWork: Document, Equatable {
    package var pruneAge: GoDuration?
    package var deadJobTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("prune_age", \.pruneAge),
      optional("dead_job_timeout", \.deadJobTimeout, "After how long a job counts as lost."),
    ]
  }
}
