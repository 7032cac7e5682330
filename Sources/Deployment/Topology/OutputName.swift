/// What stands directly in the output folder, beside the folders of applications that are built there.
package enum OutputName {
  package static let compose = "docker-compose.yml"
  package static let readme = "README.md"
  package static let prometheus = "prometheus"
  package static let tempo = "tempo"
  package static let grafana = "grafana"
  /// What `generate` keeps of what it wrote.
  package static let record = ".exemplary"

  static let all = [compose, readme, prometheus, tempo, grafana, record]
}
