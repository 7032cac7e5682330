import Documents

extension Grafana {
  /// A provisioning file that says where dashboards are.
  package struct DashboardProviderFile: Document, Equatable {
    package var apiVersion: Resolvable<Int>?
    package var providers: [DashboardProvider] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("apiVersion", \.apiVersion, "The version of this format, 1; without it an older one is read."),
      optional("providers", \.providers, "The folders that dashboards are read from."),
    ]
  }
}

extension Grafana.DashboardProviderFile {
  package init(_ providers: [Grafana.DashboardProvider]) {
    apiVersion = 1
    self.providers = providers
  }
}
