import Components
import Doctor
import Documents
import Project
import Values

extension ChainFiles {
  /// What a project's files say of the chain, and where.
  init(_ project: Project) {
    self.init()
    if let prometheus = project.prometheuses.first {
      prometheusCommand = prometheus.service?.definition.command.place
      exemplarStorage = prometheus.config?.document?.storage.place
    }
    tempoReceivers = project.tempos.first?.config?.document?.distributor.place
    let sources = project.grafanas.flatMap(\.datasourceFiles).compactMap(\.document).flatMap {
      $0.datasources.elements()
    }
    datasources = sources.map { source in
      Datasource(
        name: source.value.name, uid: source.value.uid?.value?.text, type: source.value.type.text, place: source.place)
    }
    takeLinks(of: sources)
    for file in project.grafanas.flatMap(\.dashboards) {
      guard let dashboard = file.document, let uid = dashboard.value.uid?.value else { continue }
      dashboards.append(Dashboard(uid: uid.text, title: dashboard.value.title, place: dashboard.uid.place))
    }
  }

  private mutating func takeLinks(of sources: [Read<Grafana.Datasource>]) {
    for source in sources {
      let destinations = source.value.settings?.prometheus?.exemplarTraceIDDestinations ?? []
      linkedLabels += destinations.map(\.name)
      guard exemplarLink == nil, source.value.settings?.prometheus != nil else { continue }
      let list = source.node?["jsonData"]?["exemplarTraceIdDestinations"]
      exemplarLink = (list?.elements?.first?["name"] ?? list)?.place ?? source.settings.place
    }
  }
}
