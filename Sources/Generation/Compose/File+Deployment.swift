import Components
import Deployment
import Documents
import OrderedCollections
import Values

/// The named volumes that hold the data.
enum ComposeVolume {
  static let prometheus = "prometheus-data"
  static let tempo = "tempo-data"
  static let grafana = "grafana-data"

  static let all = [prometheus, tempo, grafana]
}

enum ComposeSecret {
  /// The administrator's password.
  static let grafanaPassword = "grafana-admin-password"
}

extension Compose.File {
  /// - Parameter mounted: The files that are mounted into the services, of which each carries the hash of its own.
  init(_ deployment: Deployment, mounted: [RenderedFile]) {
    self.init()
    func files(in folder: String) -> [RenderedFile] { mounted.filter { $0.path.hasPrefix("\(folder)/") } }
    name = deployment.name.text
    for application in deployment.applications where application.source.isStarted {
      services[application.name.text] = .application(application, of: deployment)
    }
    services[ServiceName.load.text] = .load(of: deployment)
    services[ServiceName.prometheus.text] = .prometheus(of: deployment, files: files(in: RenderedPath.prometheusFolder))
    services[ServiceName.tempo.text] = .tempo(of: deployment, files: files(in: RenderedPath.tempoFolder))
    services[ServiceName.grafana.text] = .grafana(of: deployment, files: files(in: RenderedPath.grafanaFolder))
    for volume in ComposeVolume.all { volumes[volume] = .value(Compose.Volume()) }
    if deployment.grafana.access == .admin {
      var secret = Compose.SecretDefinition()
      secret.file = deployment.grafana.passwordFile.composePath
      secrets[ComposeSecret.grafanaPassword] = secret
    }
  }
}

extension String {
  /// As Compose takes a path for one of its own folder rather than for a name.
  fileprivate var composePath: String {
    let isPath = hasPrefix("/") || hasPrefix("./") || hasPrefix("../")
    return (isPath ? self : "./\(self)").doublingDollars
  }
}
