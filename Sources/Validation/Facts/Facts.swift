import Components
import Documents
import Project

/// What several rules ask of a project, worked out once.
package struct Facts: Sendable {
  package let project: Project
  let datasources: [ProvisionedDatasource]

  let dashboards: [DashboardFacts]

  /// What dashboards ask of Prometheus.
  let queries: [PanelQuery]

  /// Names that recording rules give to what they compute.
  let recorded: Set<String>

  package init(_ project: Project) {
    self.project = project
    datasources = ProvisionedDatasource.all(in: project)
    dashboards = DashboardFacts.all(in: project, datasources)
    queries = dashboards.flatMap(\.queries)
    let rules = project.prometheuses.flatMap(\.ruleFiles).compactMap { $0.document?.value }
    recorded = Set(rules.flatMap(\.groups).flatMap(\.rules).compactMap(\.record))
  }
}

extension Facts {
  /// Whether something is there that exemplars are meant for: traces, a link to them, or a query that asks for some.
  var wantsExemplars: Bool {
    !project.tempos.isEmpty || !exemplarLinks.isEmpty || queries.contains(where: \.asks)
  }

  /// The Prometheus of the project that a URL leads to, as a service sees it.
  func prometheus(at url: String, from service: ProjectService?) -> PrometheusProgram? {
    guard let address = URLAddress(url),
      case .service(let found) = peer(address.host, port: address.port, from: service)
    else { return nil }
    return project.prometheuses.first { $0.service?.name == found.name }
  }
}
