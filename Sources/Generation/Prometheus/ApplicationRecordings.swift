import Components
import Deployment
import Values

/// What is recorded of an application, so that dashboards of long ranges and alerts are cheap.
struct ApplicationRecordings {
  private let promQL: PromQL
  private let application: Application

  init(_ application: Application) {
    self.application = application
    promQL = PromQL(application: application)
  }

  var rules: [PrometheusRule] {
    [
      .record("job:requests:rate5m", promQL.requestRate(over: "5m")),
      .record("job:request_duration_seconds:p95_5m", promQL.quantile("0.95", by: "job, le", over: "5m")),
    ] + burnRates.flatMap(\.recordings)
  }

  /// What burns the budget of each objective; the error ratio is recorded with or without one.
  var burnRates: [BurnRate] {
    let objective = application.objective
    var rates = [
      BurnRate(
        recording: "job:request_errors:ratio_rate", alert: "RequestErrors", what: "of its requests fail",
        budget: objective?.availability, jobName: application.jobName
      ) { promQL.errorRatio(over: $0) }
    ]
    if let latency = objective?.latency {
      rates.append(
        BurnRate(
          recording: "job:slow_requests:ratio_rate", alert: "SlowRequests",
          what: "of its requests take longer than \(latency.threshold)", budget: latency.target,
          jobName: application.jobName
        ) { promQL.slowRatio(than: latency.threshold, over: $0) })
    }
    return rates
  }
}
