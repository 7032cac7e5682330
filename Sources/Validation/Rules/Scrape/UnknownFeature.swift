import Documents
import Project

extension Rule {
  /// Prometheus only warns of words behind `--enable-feature` that mean nothing to it.
  static let unknownFeature = Rule(
    id: "EX102", severity: .warning, summary: "a feature that this Prometheus does not know",
    page: RulePage(
      meaning: """
        `--enable-feature` names something that this version of Prometheus does not know, no longer knows, or that \
        changes nothing any more. Prometheus logs a warning and starts without it.
        """,
      consequence: """
        What the feature was to bring is missing: with `remote-write-receiver`, which became a flag of its own, Tempo's \
        metrics are refused; with a misspelled `exemplar-storage` no exemplar is kept.
        """,
      bad: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --enable-feature=exemplar-storage,remote-write-receiver
        """,
      good: """
        # docker-compose.yml
        services:
          prometheus:
            image: prom/prometheus:v3.14.0
            command:
              - --config.file=/etc/prometheus/prometheus.yml
              - --enable-feature=exemplar-storage
              - --web.enable-remote-write-receiver
        """)
  ) { facts in
    facts.project.prometheuses.flatMap { prometheus in
      prometheus.features.compactMap { feature, flag in
        problem(with: feature, in: prometheus.version).map { message, help, severity in
          Diagnostic(message, help: help, at: flag.place, severity: severity)
        }
      }
    }
  }

  private static func problem(
    with name: String, in version: Version?
  ) -> (message: String, help: String, severity: Diagnostic.Severity)? {
    // Version 2 had others, and knows the removed ones.
    if let version, version < Version(3) { return nil }
    guard let feature = PrometheusFeature.all.first(where: { $0.name == name }) else {
      let nearest = PrometheusFeature.all.filter { $0.removed == nil }.map(\.name).nearest(to: name)
      guard let version, version <= PrometheusFeature.newest || nearest != nil else { return nil }
      let help = nearest.map { "did you mean \($0)?" } ?? "remove it"
      return ("Prometheus \(version) knows no feature \(name).", help, .warning)
    }
    guard let version else { return nil }
    if let removed = feature.removed {
      let help = feature.instead.isEmpty ? "remove it" : feature.instead
      return ("The feature \(name) was removed in Prometheus \(removed).", help, .warning)
    }
    if version < feature.since {
      return (
        "The feature \(name) is known from Prometheus \(feature.since) on; this is \(version).", "remove it", .warning
      )
    }
    guard let idle = feature.idle, version >= idle else { return nil }
    let help = feature.instead.isEmpty ? "remove it" : "remove it; \(feature.instead)"
    return ("The feature \(name) changes nothing since Prometheus \(idle).", help, .note)
  }
}
