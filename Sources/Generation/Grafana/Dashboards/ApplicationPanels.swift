import Components
import Deployment

/// The panels of an application's dashboard.
struct ApplicationPanels {
  let application: Application
  let deployment: Deployment

  private static let window = "$__rate_interval"

  private var promQL: PromQL { PromQL(application: application) }

  /// Without traces an exemplar's link would lead nowhere.
  private var hasTraces: Bool { application.traces != .none }

  private var dots: String { hasTraces ? "; each dot is one request" : "" }

  func addGuide(to builder: inout DashboardBuilder) {
    let guide =
      hasTraces
      ? "**From a dot to its trace.** The dots in *Latency* and *Latency heatmap* are exemplars: single requests of which the "
        + "trace is known. Point at one and click **Query with Tempo** beside `\(deployment.exemplars.traceIDLabel)`."
      : "This application sends no traces, so that its graphs have no dots to click."
    builder.add(.text, "", height: 3, content: guide)
  }

  func addRate(to builder: inout DashboardBuilder) {
    builder.add(
      .timeseries, "Request rate", description: "Requests a second.", unit: "reqps",
      targets: [builder.promQL(promQL.requestRate(over: Self.window), legend: "requests", exemplars: false, 0)])
  }

  func addErrors(to builder: inout DashboardBuilder) {
    var defaults = Grafana.FieldDefaults()
    (defaults.min, defaults.color) = (0, Grafana.FieldColor(mode: "fixed", fixedColor: "red"))
    builder.add(
      .timeseries, "Error ratio", description: "The share of requests with \(application.errors).", unit: "percentunit",
      targets: [builder.promQL(promQL.errorRatio(over: Self.window), legend: "errors", exemplars: false, 0)],
      defaults: defaults)
  }

  func addLatency(to builder: inout DashboardBuilder) {
    let quantiles = [("0.99", "p99"), ("0.95", "p95"), ("0.5", "p50")]
    let targets = quantiles.enumerated().map { position, quantile in
      // Grafana asks once for a metric's exemplars, for the first query that names it.
      builder.promQL(
        promQL.quantile(quantile.0, over: Self.window), legend: quantile.1, exemplars: hasTraces && position == 0,
        position)
    }
    builder.add(
      .timeseries, "Latency", description: "How long requests take, by percentile\(dots).", unit: "s",
      height: 10, targets: targets)
  }

  func addHeatmap(to builder: inout DashboardBuilder) {
    var target = builder.promQL(promQL.buckets(over: Self.window), legend: "{{le}}", exemplars: hasTraces, 0)
    target.format = .heatmap
    builder.add(
      .heatmap, "Latency heatmap", description: "How many requests took how long\(dots).", unit: "s", height: 10,
      targets: [target])
  }

  func addTraces(to builder: inout DashboardBuilder) {
    guard hasTraces else { return }
    builder.add(
      .table, "Recent traces", description: "Traces of this application that Tempo has; click an ID to open one.",
      width: PanelLayout.columns, height: 10,
      targets: [builder.traceQL("{resource.service.name=\"\(application.name)\"}", 0)])
  }
}
