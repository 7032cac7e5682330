import Components
import Concurrency
import Deployment
import Documents
import Templates
import Values

extension ComponentDocuments {
  /// The documents as texts, and what is no document beside them.
  package func rendering() -> Rendering {
    // By itself: a long list is written on every core, but not from within work that every core is at.
    let config = prometheusConfig.rendered()
    // After a long one the other cores are awake.
    let fewest = prometheus.scrapeConfigs.count < Concurrently.longList ? 16 : 2
    let mounted = [config] + Concurrently.map(ruleFiles + tempoFiles + grafanaFiles, fewest: fewest) { $0.rendered() }
    let readme = RenderedFile(RenderedPath.readme, text: ReadmeText(deployment).text)
    return Rendering(mounted + starting(mounted) + [readme])
  }

  /// What starts the programs, and what they are started from.
  private func starting(_ mounted: [RenderedFile]) -> [RenderedFile] {
    switch deployment.target {
    case .compose: ComposeFiles(deployment, mounted: mounted).files
    case .processes: ProcessFiles(deployment).files
    }
  }

  /// A file that is still to be rendered.
  private struct Pending: Sendable {
    let path: String
    let contents: @Sendable () -> [UInt8]

    init(_ path: String, _ contents: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.contents = contents
    }

    func rendered() -> RenderedFile { RenderedFile(path, contents()) }
  }

  private var prometheusConfig: Pending {
    let version = deployment.prometheus.version
    return Pending(RenderedPath.prometheusConfig) { [prometheus] in Header.yaml(prometheus, version: version) }
  }

  private var ruleFiles: [Pending] {
    let version = deployment.prometheus.version
    return rules.map { name, file in Pending(RenderedPath.rules(name)) { Header.yaml(file, version: version) } }
  }

  private var tempoFiles: [Pending] {
    let version = deployment.tempo.version
    return [Pending(RenderedPath.tempoConfig) { [tempo] in Header.yaml(tempo, version: version) }]
  }

  private var grafanaFiles: [Pending] {
    let version = deployment.grafana.version
    return [
      Pending(RenderedPath.datasources) { [datasources] in Header.yaml(datasources, version: version) },
      Pending(RenderedPath.providers) { [providers] in Header.yaml(providers, version: version) },
    ]
      + dashboards.map { uid, make in Pending(RenderedPath.dashboard(uid)) { make().text(as: .json, version: version) }
      }
  }
}
