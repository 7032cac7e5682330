import Values

/// What stands directly in the output folder, beside the folders of applications that are built there.
package enum OutputName {
  package static let compose = "docker-compose.yml"
  package static let procfile = StandardFileName.procfile
  /// Where programs without containers keep their data.
  package static let data = "data"
  package static let readme = "README.md"
  package static let prometheus = "prometheus"
  package static let tempo = "tempo"
  package static let grafana = "grafana"
  /// What `generate` keeps of what it wrote.
  package static let record = ".exemplary"

  /// What is rendered for a target, and what stands among it.
  package static func all(for target: Deployment.Target) -> [String] {
    let own =
      switch target {
      case .compose: [compose]
      case .processes: [procfile, data]
      }
    return own + [readme, prometheus, tempo, grafana, record]
  }
}
