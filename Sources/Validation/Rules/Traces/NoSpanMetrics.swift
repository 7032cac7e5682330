import Components
import Documents
import Project
import PromQL

extension Rule {
  /// The metrics-generator makes what its processors make, and without any nothing.
  static let noSpanMetrics = Rule(
    id: "EX206", severity: .warning, summary: "the metrics-generator does not make what is asked for",
    page: RulePage(
      meaning: """
        Tempo has a metrics-generator with a `remote_write`, and `overrides.defaults.metrics_generator.processors` names \
        no processor at all, or not the one whose metrics a dashboard or a datasource queries: `span-metrics` for \
        `traces_spanmetrics_…`, `service-graphs` for the service graph.
        """,
      consequence: "No error, and no metrics: the panels and the service graph stay empty.",
      bad: """
        # tempo.yaml
        metrics_generator:
          storage:
            path: /var/tempo/generator
            remote_write:
              - url: http://prometheus:9090/api/v1/write
                send_exemplars: true
        """,
      good: """
        # tempo.yaml
        metrics_generator:
          storage:
            path: /var/tempo/generator
            remote_write:
              - url: http://prometheus:9090/api/v1/write
                send_exemplars: true
        overrides:
          defaults:
            metrics_generator:
              processors: [span-metrics, service-graphs]
        """)
  ) { facts in facts.project.tempos.flatMap { findings(in: $0, facts) } }

  private static func findings(in tempo: TempoProgram, _ facts: Facts) -> [Diagnostic] {
    guard let storage = tempo.generatorStorage, !storage.value.remoteWrite.isEmpty, !tempo.hasOtherLimits,
      tempo.document?.value.overrides?.flat.generator.metricsGeneratorProcessors.isEmpty ?? true
    else { return [] }
    let limits: Read<Tempo.GeneratorLimits>? = tempo.limits?.metricsGenerator.unwrapped()
    guard let limits, !limits.value.processors.isEmpty else {
      guard limits?.processors.isUnread != true else { return [] }
      return [
        (limits?.processors.place).map {
          Diagnostic(message, help: help, at: $0, severity: .warning)
        } ?? storage.remoteWrite.finding(message, help: help, severity: .warning)
      ]
    }
    guard limits.processors.isWhole() else { return [] }
    return needs.filter { need in
      !limits.value.processors.contains { need.processors.contains($0) } && need.isAsked(facts)
    }.map { need in
      limits.processors.finding(
        "The metrics-generator has no \(need.processors[0].rawValue), and \(need.asker).",
        help: "add \(need.processors[0].rawValue)", severity: .warning)
    }
  }

  private static let message = "The metrics-generator has no processors, and so makes no metrics."
  private static let help = "write overrides.defaults.metrics_generator.processors: [span-metrics, service-graphs]"

  private struct Need: Sendable {
    let processors: [Tempo.Processor]
    let asker: String
    let isAsked: @Sendable (Facts) -> Bool
  }

  private static let needs = [
    Need(
      processors: [.spanMetrics, .spanMetricsLatency, .spanMetricsCount, .spanMetricsSize],
      asker: "what is provisioned queries traces_spanmetrics_…", isAsked: asksForSpanMetrics),
    Need(processors: [.serviceGraphs], asker: "a datasource shows the service graph", isAsked: asksForServiceGraph),
  ]

  @Sendable private static func asksForSpanMetrics(_ facts: Facts) -> Bool {
    func isSpanMetric(_ name: String) -> Bool { name.hasPrefix("traces_spanmetrics_") }
    return facts.queries.contains { $0.expression.metrics.contains(where: isSpanMetric) }
      || facts.datasources.contains { datasource in
        datasource.tempo?.value.tracesToMetrics?.queries.contains { $0.query?.contains("traces_spanmetrics_") ?? false }
          ?? false
      }
  }

  @Sendable private static func asksForServiceGraph(_ facts: Facts) -> Bool {
    facts.datasources.contains { $0.tempo?.value.serviceMap?.datasourceUID != nil }
  }
}
