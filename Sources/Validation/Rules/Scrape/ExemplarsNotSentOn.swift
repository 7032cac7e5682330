import Components
import Documents
import Project

extension Rule {
  /// Remote write sends exemplars only where it is told to.
  static let exemplarsNotSentOn = Rule(
    id: "EX111", severity: .warning, summary: "remote write leaves exemplars behind",
    page: RulePage(
      meaning: """
        A `remote_write` of Prometheus, or of Tempo's metrics-generator, does not set `send_exemplars: true`, which is \
        false unless given.
        """,
      consequence: """
        The receiver gets the samples without their exemplars: graphs that query it show no dots. Of Tempo's span \
        metrics no exemplar ever arrives.
        """,
      bad: """
        # prometheus.yml
        global:
          scrape_interval: 15s
        remote_write:
          - url: https://metrics.example.net/api/v1/write
        """,
      good: """
        # prometheus.yml
        global:
          scrape_interval: 15s
        remote_write:
          - url: https://metrics.example.net/api/v1/write
            send_exemplars: true
        """)
  ) { facts in
    let servers = facts.project.prometheuses.compactMap(\.config?.document).flatMap { $0.remoteWrite.elements() }
      .filter { $0.value.sendExemplars != true && !$0.sendExemplars.isUnread }
      .map { finding(at: $0.sendExemplars, url: $0.value.url) }
    let generators = facts.project.tempos.compactMap(\.generatorStorage).flatMap { $0.remoteWrite.elements() }
      .filter { $0.value.sendExemplars != true && !$0.sendExemplars.isUnread }
      .map { finding(at: $0.sendExemplars, url: $0.value.url) }
    return servers + generators
  }

  private static func finding(at read: Read<Bool?>, url: String) -> Diagnostic {
    read.finding(
      "Exemplars are not sent to \(url).", help: "add send_exemplars: true", severity: .warning)
  }
}
