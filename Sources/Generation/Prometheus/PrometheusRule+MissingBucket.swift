import Components
import Deployment
import OrderedCollections
import Values

extension PrometheusRule {
  /// An alert on a latency objective that nothing can be said about; nil where the model knows the buckets.
  static func missingBucket(of application: Application, dashboard: HTTPURL) -> PrometheusRule? {
    guard let threshold = application.objective?.latency?.threshold, application.knownBuckets.isEmpty else {
      return nil
    }
    return .alert(
      "LatencyBucketMissing", PromQL(application: application).missingBucket(threshold), for: .minutes(15),
      labels: [UTF8LabelName(known: "severity"): "ticket"],
      summary: "\(application.name): no bucket ends at \(threshold), so that slow requests raise no alert",
      description: "\(application.latencyHistogram) has no bucket with le=\"\(PromQL.bucketEnd(threshold))\". "
        + "Choose a threshold that is one, and list them under buckets to have it checked.",
      dashboard: dashboard)
  }
}
