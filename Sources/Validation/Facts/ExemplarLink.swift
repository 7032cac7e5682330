import Components
import Documents

/// Where the exemplars of a datasource lead.
struct ExemplarLink: Sendable {
  let datasource: ProvisionedDatasource
  let read: Read<Grafana.ExemplarTraceIDDestination>
}

extension Facts {
  /// Every link of every Prometheus datasource.
  var exemplarLinks: [ExemplarLink] {
    datasources.flatMap { datasource in
      datasource.exemplarLinks.map { ExemplarLink(datasource: datasource, read: $0) }
    }
  }
}
