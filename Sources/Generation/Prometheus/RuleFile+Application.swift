import Components
import Deployment
import OrderedCollections
import Values

extension RuleFile {
  /// The rules on one application: its rate, errors and latency recorded, and alerts on what it promises.
  init(_ application: Application, in deployment: Deployment) {
    self.init()
    let recordings = ApplicationRecordings(application)
    groups = [RuleGroup(name: "\(application.name)-recordings", rules: recordings.rules)]
    let dashboard = deployment.dashboardURL(of: application)
    let alerts =
      recordings.burnRates.flatMap { $0.alerts(on: application, dashboard: dashboard) }
      + (PrometheusRule.missingBucket(of: application, dashboard: dashboard).map { [$0] } ?? [])
    if !alerts.isEmpty { groups.append(RuleGroup(name: "\(application.name)-objectives", rules: alerts)) }
  }
}

extension RuleGroup {
  init(name: String, rules: [PrometheusRule]) {
    self.init()
    self.name = name
    self.rules = rules
  }
}

extension PrometheusRule {
  static func record(_ name: String, _ expr: String) -> PrometheusRule {
    var rule = PrometheusRule()
    rule.record = name
    rule.expr = expr
    return rule
  }

  static func alert(
    _ name: String, _ expr: String, for duration: PrometheusDuration, labels: LabelSet, summary: String,
    description: String, dashboard: HTTPURL? = nil
  ) -> PrometheusRule {
    var rule = PrometheusRule()
    rule.alert = name
    rule.expr = expr
    rule.for = duration
    rule.labels = labels
    rule.annotations[UTF8LabelName(known: "summary")] = summary
    rule.annotations[UTF8LabelName(known: "description")] = description
    if let dashboard { rule.annotations[UTF8LabelName(known: "dashboard")] = dashboard.text }
    return rule
  }
}
