import Documents

extension Tempo {
  /// How long the scheduler remembers jobs.
  package struct SchedulerWork: Section, Equatable {
    package var pruneAge: GoDuration?
    package var deadJobTimeout: GoDuration?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("prune_age", \.pruneAge),
      .field("dead_job_timeout", \.deadJobTimeout, "After how long a job counts as lost."),
    ]
  }
}
