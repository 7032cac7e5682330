import Documents

extension Grafana {
  /// A provisioning file of datasources, read when Grafana starts.
  package struct DatasourceFile: Document, Equatable {
    package var apiVersion: Resolvable<Int>?
    package var prune: Resolvable<Bool>?
    package var deleteDatasources: [DeletedDatasource] = []
    package var datasources: [Datasource] = []

    package init() {}

    package static let fields: Fields<Self> = [
      optional("apiVersion", \.apiVersion, "The version of this format, 1; without it an older one is read."),
      optional(
        "prune", \.prune,
        "Whether provisioned datasources that no file names any more are deleted.", gate: Gate(since: Version(11, 1))),
      optional("deleteDatasources", \.deleteDatasources, "Datasources to delete before the others are added."),
      optional("datasources", \.datasources, "Datasources to add or update."),
    ]
  }
}

extension Grafana.DatasourceFile {
  package init(_ datasources: [Grafana.Datasource]) {
    apiVersion = 1
    self.datasources = datasources
  }
}
