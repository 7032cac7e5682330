import Components
import Deployment
import Values

extension Grafana.Dashboard {
  /// The dashboard of one application: rate, errors, latency, and the way from a dot to its trace.
  init(_ application: Application, in deployment: Deployment) {
    var builder = DashboardBuilder(deployment.grafana)
    let panels = ApplicationPanels(application: application, deployment: deployment)
    panels.addGuide(to: &builder)
    panels.addRate(to: &builder)
    panels.addErrors(to: &builder)
    panels.addLatency(to: &builder)
    panels.addHeatmap(to: &builder)
    panels.addTraces(to: &builder)
    self = builder.build(
      title: application.name.text, uid: application.dashboardUID,
      description: "Requests of \(application.name): how many, how many fail, how long they take.", tags: ["exemplary"],
      from: .minutes(15), refresh: max(deployment.prometheus.scrapeInterval, Self.leastRefresh))
  }

  /// The shortest refresh that Grafana takes from a file unless it is told otherwise.
  private static let leastRefresh = PrometheusDuration.seconds(5)
}

extension Application {
  /// Its name, of which a deployment that was checked has at most 40 characters.
  var dashboardUID: GrafanaUID { GrafanaUID(truncating: name) }
}

extension Deployment {
  /// Where people find an application's dashboard.
  func dashboardURL(of application: Application) -> HTTPURL {
    url(of: .grafana, from: .machine, path: "/d/\(application.dashboardUID)")
  }
}
