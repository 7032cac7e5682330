import Components
import Documents
import Project

extension Rule {
  /// A buffer of no size turns exemplar storage off although its feature is on.
  static let noExemplarsKept = Rule(
    id: "EX103", severity: .error, summary: "the exemplar storage has no room",
    page: RulePage(
      meaning: """
        `storage.exemplars.max_exemplars` is 0 or less, which turns exemplar storage off whatever the flags say.
        """,
      consequence: "Prometheus keeps no exemplar, and queries for them answer with an empty list.",
      bad: """
        # prometheus.yml
        global:
          scrape_interval: 15s
        storage:
          exemplars:
            max_exemplars: 0
        """,
      good: """
        # prometheus.yml
        global:
          scrape_interval: 15s
        storage:
          exemplars:
            max_exemplars: 100000
        """)
  ) { facts in
    facts.project.prometheuses.compactMap { prometheus in
      guard let config = prometheus.config?.document, let storage: Read<StorageConfig> = config.storage.unwrapped(),
        let exemplars: Read<ExemplarsConfig> = storage.exemplars.unwrapped(),
        let most = exemplars.value.maxExemplars, most <= 0
      else { return nil }
      return exemplars.maxExemplars.finding(
        "With room for \(most) exemplars Prometheus keeps none.",
        help: "write how many are kept, such as 100000 at about 100 bytes each, or leave it out")
    }
  }
}
