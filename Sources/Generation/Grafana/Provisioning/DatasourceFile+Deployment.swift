import Components
import Deployment
import Documents
import Values

extension Grafana.DatasourceFile {
  init(_ deployment: Deployment) {
    self.init([.prometheus(of: deployment), .tempo(of: deployment)])
    if Self.admits(\.prune, in: deployment.grafana.version) { prune = true }
  }
}

extension Grafana.Datasource {
  fileprivate init(name: String, uid: GrafanaUID, type: Grafana.PluginID, url: HTTPURL) {
    self.init()
    self.name = name
    self.uid = .known(uid)
    self.type = type
    access = .known(.proxy)
    self.url = url.text
    isEditable = false
  }

  /// Prometheus, with the link from an exemplar's trace ID to its trace.
  fileprivate static func prometheus(of deployment: Deployment) -> Grafana.Datasource {
    var settings = Grafana.PrometheusSettings()
    settings.httpMethod = .known(.post)
    settings.timeInterval = .known(Grafana.Interval(deployment.prometheus.scrapeInterval))
    settings.prometheusType = .known(.prometheus)
    settings.exemplarTraceIDDestinations = [
      Grafana.ExemplarTraceIDDestination(
        name: deployment.exemplars.traceIDLabel.text, datasourceUID: deployment.grafana.tempoUID.text)
    ]
    var datasource = Grafana.Datasource(
      name: "Prometheus", uid: deployment.grafana.prometheusUID, type: .prometheus,
      url: deployment.url(of: .prometheus, from: .service))
    datasource.isDefault = true
    datasource.settings = .prometheus(settings)
    return datasource
  }

  /// Tempo, with the way back from a span to the metrics of its service.
  fileprivate static func tempo(of deployment: Deployment) -> Grafana.Datasource {
    var settings = Grafana.TempoSettings()
    settings.tracesToMetrics = Grafana.TraceToMetrics(deployment)
    if deployment.tempo.metricsGenerator {
      var serviceMap = Grafana.ServiceMap()
      serviceMap.datasourceUID = deployment.grafana.prometheusUID.text
      settings.serviceMap = serviceMap
    }
    var nodeGraph = Grafana.NodeGraph()
    nodeGraph.isEnabled = true
    settings.nodeGraph = nodeGraph
    var streaming = Grafana.TempoStreaming()
    streaming.search = true
    settings.streaming = streaming
    var datasource = Grafana.Datasource(
      name: "Tempo", uid: deployment.grafana.tempoUID, type: .tempo, url: deployment.url(of: .tempo, from: .service))
    datasource.settings = .tempo(settings)
    return datasource
  }
}
