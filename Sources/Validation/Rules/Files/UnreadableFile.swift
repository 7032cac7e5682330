import Documents
import Files
import Project

extension Rule {
  /// What cannot be read cannot be judged.
  static let unreadableFile = Rule(
    id: "EX001", severity: .error, summary: "a file that cannot be read",
    page: RulePage(
      meaning: """
        A file or folder of the project is there and cannot be read: by its mode, because it is a pipe or a device, or \
        because it is larger than anything of its kind. Or it was named and is not there.
        """,
      consequence: "Nothing is known of what stands in it, and rules that would need it stay silent.",
      bad: """
        # prometheus.yml (0000)
        global:
          scrape_interval: 15s
        """,
      good: """
        # prometheus.yml (0644)
        global:
          scrape_interval: 15s
        """)
  ) { facts in facts.project.unreadable.map { Diagnostic("\($0)") } }
}
