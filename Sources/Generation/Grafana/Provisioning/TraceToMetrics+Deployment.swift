import Components
import Deployment
import Values

extension Grafana.TraceToMetrics {
  /// The metrics that Tempo makes of a service's spans, or else those that the applications expose themselves.
  init(_ deployment: Deployment) {
    self.init()
    datasourceUID = deployment.grafana.prometheusUID.text
    // A span is looked at later than it ended, and its metrics come a scrape after it.
    spanStartTimeShift = .known(Grafana.Interval(.minutes(5), isNegative: true))
    spanEndTimeShift = .known(Grafana.Interval(.minutes(5)))
    let window = PrometheusService.shortestWindow.text
    if deployment.tempo.metricsGenerator {
      var tag = Grafana.TraceTag()
      (tag.key, tag.value) = ("service.name", "service")
      tags = [tag]
      queries = [
        .query("Request rate", "sum(rate(traces_spanmetrics_calls_total{$__tags}[\(window)]))"),
        .query(
          "Error rate",
          "sum(rate(traces_spanmetrics_calls_total{$__tags, status_code=\"STATUS_CODE_ERROR\"}[\(window)]))"),
        .query(
          "Latency, 95th percentile",
          "histogram_quantile(0.95, sum by (le) (rate(traces_spanmetrics_latency_bucket{$__tags}[\(window)])))"),
      ]
    } else {
      queries = deployment.applications.map { application in
        .query(
          "Latency of \(application.name), 95th percentile",
          PromQL(application: application).quantile("0.95", over: window))
      }
    }
  }
}

extension Grafana.TraceMetricQuery {
  /// Grafana expands variables in provisioning files, so that its own `$__tags` is written `$$__tags`.
  fileprivate static func query(_ name: String, _ query: String) -> Grafana.TraceMetricQuery {
    var traceQuery = Grafana.TraceMetricQuery()
    traceQuery.name = name
    traceQuery.query = query.doublingDollars
    return traceQuery
  }
}
