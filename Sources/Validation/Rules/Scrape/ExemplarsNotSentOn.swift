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
        false unless given. One that leads to a collector of the project is not judged: what that passes on, nobody can \
        tell.
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
    let servers = facts.project.prometheuses.flatMap { prometheus in
      (prometheus.config?.document?.remoteWrite.elements() ?? [])
        .filter { $0.value.sendExemplars != true && !$0.sendExemplars.isUnread }
        .filter { !facts.leadsToCollector($0.value.url, from: prometheus.service) }
        .map { finding(at: $0.sendExemplars, url: $0.value.url) }
    }
    let generators = facts.project.tempos.flatMap { tempo in
      (tempo.generatorStorage?.remoteWrite.elements() ?? [])
        .filter { $0.value.sendExemplars != true && !$0.sendExemplars.isUnread }
        .filter { !facts.leadsToCollector($0.value.url, from: tempo.service) }
        .map { finding(at: $0.sendExemplars, url: $0.value.url) }
    }
    return servers + generators
  }

  private static func finding(at read: Read<Bool?>, url: String) -> Diagnostic {
    read.finding(
      "Exemplars are not sent to \(url).", help: "add send_exemplars: true", severity: .warning)
  }
}

extension Facts {
  /// Whether a collector receives what is written, of which nobody can tell what it passes on.
  fileprivate func leadsToCollector(_ url: String, from service: ProjectService?) -> Bool {
    guard let address = URLAddress(url),
      case .service(let receiver) = peer(address.host, port: address.port, from: service)
    else { return false }
    return receiver.kind == .collector || receiver.kind == .opaque
  }
}
