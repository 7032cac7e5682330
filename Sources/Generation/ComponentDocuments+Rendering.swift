import Components
import Deployment
import Documents
import Templates
import Values

extension ComponentDocuments {
  /// The documents as texts, and what is no document beside them.
  func rendering() throws(DeploymentError) -> Rendering {
    let mounted = prometheusFiles + tempoFiles + grafanaFiles
    let compose = RenderedFile(
      RenderedPath.compose, Header.yaml(Compose.File(deployment, mounted: mounted)))
    return Rendering(mounted + [compose] + TemplateFiles(deployment).files)
  }

  private var prometheusFiles: [RenderedFile] {
    let version = deployment.prometheus.version
    return [RenderedFile(RenderedPath.prometheusConfig, Header.yaml(prometheus, version: version))]
      + rules.map { RenderedFile(RenderedPath.rules($0.name), Header.yaml($0.file, version: version)) }
  }

  private var tempoFiles: [RenderedFile] {
    [RenderedFile(RenderedPath.tempoConfig, Header.yaml(tempo, version: deployment.tempo.version))]
  }

  private var grafanaFiles: [RenderedFile] {
    let version = deployment.grafana.version
    return [
      RenderedFile(RenderedPath.datasources, Header.yaml(datasources, version: version)),
      RenderedFile(RenderedPath.providers, Header.yaml(providers, version: version)),
    ]
      + dashboards.map { RenderedFile(RenderedPath.dashboard($0.uid), $0.dashboard.text(as: .json, version: version)) }
  }
}
