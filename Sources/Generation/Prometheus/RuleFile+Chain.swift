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
      rules.append(
        .alert(
          "NoExemplars",
          "increase(prometheus_tsdb_exemplar_exemplars_appended_total[15m]) == 0 and on () "
            + "sum(job:requests:rate5m{\(jobMatcher)}) > 0",
          for: .minutes(15), labels: Self.ticket, summary: "Requests are served, and no exemplar is stored",
          description: "The applications' metrics carry no exemplars, or Prometheus does not store them."))
      rules.append(
        .alert(
          "NoSpans",
          // Tempo has no such series before the first span, and nothing is not 0.
          "(sum(increase(tempo_distributor_spans_received_total[15m])) or vector(0)) == 0 and on () "
            + "sum(job:requests:rate5m{\(jobMatcher)}) > 0",
          for: .minutes(15), labels: Self.ticket, summary: "Requests are served, and Tempo receives no span",
          description: "The applications do not send their traces, or not to this Tempo."))
    }
    var file = RuleFile()
    file.groups = [RuleGroup(name: "chain", rules: rules)]
    return file
  }

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
