import Deployment
import Values

/// What runs where, as the rows of the README's table.
struct ReadmeServices {
  private let deployment: Deployment

  init(_ deployment: Deployment) { self.deployment = deployment }

  var rows: [String] {
    let load = deployment.loadedApplication.map { application in
      row("load", "", "makes \(deployment.load.requestsPerSecond) requests a second to \(application.name)")
    }
    return deployment.applications.map(row) + (load.map { [$0] } ?? []) + [
      row(
        "Prometheus", url(.prometheus),
        "scrapes metrics and exemplars and keeps them for \(deployment.prometheus.retention)"),
      row("Tempo", url(.tempo), "receives traces and keeps them for \(deployment.tempo.retention)"),
      row("Grafana", url(.grafana), "shows both, and leads from one to the other"),
    ]
  }

  private func row(_ application: Application) -> String {
    row(
      application.name.text, url(.application(application)),
      "is observed on [its dashboard](\(deployment.dashboardURL(of: application))); its metrics are under `\(application.metricsPath)`"
    )
  }

  private func row(_ cells: String...) -> String {
    "| " + cells.map { $0.replacing("|", with: #"\|"#) }.joined(separator: " | ") + " |"
  }

  private func url(_ endpoint: Endpoint) -> String { deployment.url(of: endpoint, from: .machine).text }
}
