import Documents
import Project

extension Rule {
  /// A file must be what its program reads.
  static let malformedFile = Rule(
    id: "EX002", severity: .error, summary: "something that the file's format does not allow",
    page: RulePage(
      meaning: """
        The text is no YAML or JSON, or a key is unknown or stands twice, a value has another type or lies outside its \
        range, or keys contradict each other. The formats are those of the programs themselves; where nothing worse \
        comes of it than that nobody reads it, it is a warning.
        """,
      consequence: "The program refuses the file when it starts or reloads, or does something else than was meant.",
      bad: """
        # prometheus.yml
        global:
          scrape_intervall: 15s
        """,
      good: """
        # prometheus.yml
        global:
          scrape_interval: 15s
        """)
  ) { facts in facts.project.diagnostics.filter { !$0.concernsVersion } }
}
