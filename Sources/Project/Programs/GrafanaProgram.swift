import Components
import Documents

/// A Grafana: the service that runs it, where one is known, and what is provisioned.
package struct GrafanaProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  package var datasourceFiles: [LoadedFile<Grafana.DatasourceFile>] = []
  package var providerFiles: [LoadedFile<Grafana.DashboardProviderFile>] = []
  package var dashboards: [LoadedFile<Grafana.Dashboard>] = []

  /// Where providers look for dashboards.
  package var dashboardPaths: [FileReference] = []

  /// Whether every file it is provisioned with could be found; more may come from its image or from a volume.
  package var knowsAllDatasources = true

  package init() {}
}
