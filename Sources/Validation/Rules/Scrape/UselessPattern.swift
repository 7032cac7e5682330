import Documents
import Project

extension Rule {
  /// A path or a pattern of files that leads to none is passed over in silence.
  static let uselessPattern = Rule(
    id: "EX112", severity: .warning, summary: "a path or pattern of files that leads to none",
    page: RulePage(
      meaning: """
        An entry of `rule_files`, `scrape_config_files` or of file-based service discovery leads to no file, as \
        Prometheus sees them in its container. Neither Prometheus nor promtool says anything.
        """,
      consequence: "Rules are not evaluated, alerts never fire, and targets are not scraped.",
      bad: """
        # prometheus.yml
        rule_files:
          - alerts/*.yml
        """,
      good: """
        # prometheus.yml
        rule_files:
          - alerts/*.yml
        # alerts/app.yml
        groups: []
        """)
  ) { facts in
    facts.project.prometheuses.flatMap { prometheus in
      [
        ("rules", prometheus.ruleFilePaths), ("scrape configs", prometheus.scrapeConfigFilePaths),
        ("targets", prometheus.targetFilePaths),
      ].flatMap { kind, references in
        references.filter(\.isDangling).map { reference in
          Diagnostic(
            "No file of \(kind) is found at \(prometheus.service?.shown(reference) ?? reference.path).",
            help: prometheus.service?.isProcess ?? true
              ? "paths begin where this file stands"
              : "write the path as Prometheus' container has it, and mount the files",
            at: reference.place, severity: .warning)
        }
      }
    }
  }
}
