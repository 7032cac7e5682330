import Components
import Deployment
import OrderedCollections
import Values

extension RuleFile {
  /// The rules on the deployment itself: that its targets answer, and that exemplars and traces still flow.
  static func chain(of deployment: Deployment) -> RuleFile {
    var rules: [PrometheusRule] = [
      .alert(
        "TargetDown", "up == 0", for: .minutes(5), labels: Self.ticket,
        summary: "{{ $labels.job }}: {{ $labels.instance }} cannot be scraped",
        description: "Prometheus shows the reason under Status > Target health.")
    ]
    let jobs = deployment.applications.filter { $0.traces != .none }.map(\.jobName)
    if !jobs.isEmpty {
      let jobMatcher = "job=~\(PromQL.quoted(jobs.map(\.quotedForRegularExpression).joined(separator: "|")))"
      let areServed = "and on () sum(\(ApplicationRecordings.requestRate){\(jobMatcher)}) > 0"
      rules.append(noExemplars(of: deployment, while: areServed))
      rules.append(
        .alert(
          "NoSpans",
          // Tempo has no such series before the first span, and nothing is not 0.
          "(sum(increase(tempo_distributor_spans_received_total{\(own(ServiceName.tempo))}[15m])) or vector(0)) == 0 \(areServed)",
          for: .minutes(15), labels: Self.ticket, summary: "Requests are served, and Tempo receives no span",
          description: "The applications do not send their traces, or not to this Tempo."))
    }
    var file = RuleFile()
    file.groups = [RuleGroup(name: "chain", rules: rules)]
    return file
  }

  /// Prometheus counts exemplars over all series alike: those that Tempo makes of spans keep this silent.
  private static func noExemplars(of deployment: Deployment, while areServed: String) -> PrometheusRule {
    let hasOthers = deployment.tempo.metricsGenerator
    return .alert(
      "NoExemplars",
      "increase(prometheus_tsdb_exemplar_exemplars_appended_total{\(own(ServiceName.prometheus))}[15m]) == 0 \(areServed)",
      for: .minutes(15), labels: ticket, summary: "Requests are served, and no exemplar is stored",
      description: hasOthers
        ? "Prometheus stores neither exemplars of the applications nor those that Tempo makes of spans. "
          + "While it stores Tempo's, this alert cannot tell that the applications' are missing."
        : "The applications' metrics carry no exemplars, or Prometheus does not store them.")
  }

  /// The deployment's own service, not another one of its kind that is scraped too.
  private static func own(_ service: DNSLabel) -> String { "job=\(PromQL.quoted(service.text))" }

  private static let ticket: LabelSet = [UTF8LabelName(known: "severity"): "ticket"]
}

extension String {
  /// As RE2 takes it for the text itself.
  fileprivate var quotedForRegularExpression: String {
    unicodeScalars.reduce(into: "") { quoted, scalar in
      if #"\.+*?()|[]{}^$"#.unicodeScalars.contains(scalar) { quoted.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
  }
}
