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

  /// Requests a second of a job, as other rules ask for them.
  static let requestRate = "job:requests:rate\(BurnRate.shortest)"

  var rules: [PrometheusRule] {
    let window = BurnRate.shortest
    return [
      .record(Self.requestRate, promQL.requestRate(over: window)),
      .record("job:request_duration_seconds:p95_\(window)", promQL.quantile("0.95", by: "job, le", over: window)),
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
