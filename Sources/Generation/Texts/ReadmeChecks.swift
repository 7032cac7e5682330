import Deployment
import Values

/// A command for each link of the chain from an application's exemplars to their traces.
struct ReadmeChecks {
  let lines: [String]

  init(_ application: Application, of deployment: Deployment) {
    func url(_ endpoint: Endpoint, _ path: String) -> String {
      ShellWord.quoted(deployment.url(of: endpoint, from: .machine, path: path).text)
    }
    let metrics = url(.application(application), application.metricsPath.text)
    lines = [
      "# every link in one go, and what to do about the first that is broken",
      "exemplary doctor .",
      "# the application serves OpenMetrics with exemplars",
      "curl -s -H 'Accept: application/openmetrics-text' \(metrics) | grep '# {'",
      "# Prometheus stores them",
      "curl -s \(url(.prometheus, "/api/v1/query_exemplars")) -G "
        + "--data-urlencode 'query=\(application.latencyHistogram)_bucket' "
        + "--data-urlencode start=$(($(date +%s) - 300)) --data-urlencode end=$(date +%s)",
      "# Tempo has the trace (put in an ID from above)",
      "curl -s \(url(.tempo, "/api/traces/ID")) | head -c 300",
    ]
  }
}
