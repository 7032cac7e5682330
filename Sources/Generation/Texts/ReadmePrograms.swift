import DemoServerInterface
import Deployment
import Values

/// What must be installed where no containers are run, as rows of a list.
struct ReadmePrograms {
  let rows: [String]

  init(_ deployment: Deployment) {
    let own = [
      "- `prometheus` \(deployment.prometheus.version)",
      "- `tempo` \(deployment.tempo.version)",
      "- `grafana` \(deployment.grafana.version), which looks for the rest of itself in `/usr/share/grafana` or where `GRAFANA_HOME` says",
    ]
    var programs: [String] = []
    for program in deployment.applications.compactMap(\.startedProgram) where !programs.contains(program) {
      programs.append(program)
    }
    rows = own + programs.map { "- `\($0)`" + ($0 == DemoServerFacts.program ? Self.building : "") }
  }

  private static let building =
    ", the demo server; in Exemplary's own package `swift build -c release --product \(DemoServerFacts.program)` makes it"
}
