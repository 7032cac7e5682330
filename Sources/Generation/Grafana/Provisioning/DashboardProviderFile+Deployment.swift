import Components
import Deployment
import Values

extension Grafana.DashboardProviderFile {
  init(_ deployment: Deployment) {
    var options = Grafana.DashboardProviderOptions()
    options.path = deployment.paths.grafanaDashboards
    var provider = Grafana.DashboardProvider()
    provider.name = deployment.name.text
    provider.type = .known(.file)
    // A dashboard that is no longer rendered goes.
    provider.disableDeletion = false
    provider.allowUIUpdates = false
    provider.options = options
    self.init([provider])
  }
}
