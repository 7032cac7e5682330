import Documents

extension ScrapeConfig {
  /// A job name tells targets apart, so that no two jobs may have one.
  static func checkNames(of jobs: Read<[ScrapeConfig]>, _ decoding: inout Decoding) {
    var names: Set<String> = []
    guard !jobs.value.allSatisfy({ $0.jobName.isEmpty || names.insert($0.jobName).inserted }) else { return }
    names = []
    for job in jobs.elements() where !job.value.jobName.isEmpty && !names.insert(job.value.jobName).inserted {
      decoding.report(
        "Expected every job name once, found \"\(job.value.jobName)\" again.",
        help: "give each scrape config a name of its own", at: job.jobName)
    }
  }
}
