import Components
import Deployment
import Values

extension Tempo.MetricsGenerator {
  /// Writes what it makes of spans to the deployment's own Prometheus, exemplars included.
  init(_ deployment: Deployment) {
    self.init()
    var remoteWrite = Tempo.RemoteWrite()
    remoteWrite.url = deployment.url(of: .prometheus, from: .service, path: "/api/v1/write").text
    remoteWrite.sendExemplars = true
    var storage = Tempo.GeneratorStorage()
    storage.path = "\(deployment.paths.tempoData)/generator/wal"
    storage.remoteWrite = [remoteWrite]
    storage.remoteWriteFlushDeadline = TempoShutdown.timeout
    self.storage = storage
  }
}

extension Tempo.Overrides {
  /// Without processors nothing is made, and without the label's name exemplars carry one that Grafana does not link.
  init(_ deployment: Deployment) {
    self.init()
    var generator = Tempo.GeneratorLimits()
    generator.processors = [.spanMetrics, .serviceGraphs]
    generator.traceIDLabelName = deployment.exemplars.traceIDLabel
    generator.generateNativeHistograms = .classic
    var limits = Tempo.Limits()
    limits.metricsGenerator = generator
    defaults = limits
  }
}
