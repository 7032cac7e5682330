import Components
import Deployment
import Documents
import Values

/// A deployment as the documents of its components, before they are text.
package final class ComponentDocuments: Sendable {
  let deployment: Deployment
  let prometheus: PrometheusConfig
  /// By the name of their file.
  let rules: [(name: String, file: RuleFile)]
  let tempo: Tempo.Config
  let datasources: Grafana.DatasourceFile
  let providers: Grafana.DashboardProviderFile
  /// Each made where it becomes text, since there may be hundreds.
  let dashboards: [(uid: GrafanaUID, make: @Sendable () -> Grafana.Dashboard)]

  /// - Parameter deployment: Checked, as one is that was read from a file.
  /// - Throws: Where a user's extra keys are wrong, or would break the chain.
  package init(_ deployment: Deployment) throws(DeploymentError) {
    self.deployment = deployment
    prometheus = try DocumentMerge.merge(
      deployment.prometheus.extra, into: PrometheusConfig(deployment), version: deployment.prometheus.version,
      key: "prometheus.extra", chain: PrometheusChainCheck(deployment: deployment).check)
    tempo = try DocumentMerge.merge(
      deployment.tempo.extra, into: Tempo.Config(deployment), version: deployment.tempo.version, key: "tempo.extra",
      chain: TempoChainCheck(deployment: deployment).check)
    datasources = try DocumentMerge.merge(
      deployment.grafana.extra, into: Grafana.DatasourceFile(deployment), version: deployment.grafana.version,
      key: "grafana.extra", chain: DatasourceChainCheck.check)
    rules =
      [(RenderedPath.chainRules, RuleFile.chain(of: deployment))]
      + deployment.applications.map { ($0.name.text, RuleFile($0, in: deployment)) }
    providers = Grafana.DashboardProviderFile(deployment)
    dashboards =
      deployment.applications.map { application in
        (application.dashboardUID, { Grafana.Dashboard(application, in: deployment) })
      }
      + deployment.dashboards.map { dashboard in (dashboard.uid, { Grafana.Dashboard(dashboard, in: deployment) }) }
  }
}
