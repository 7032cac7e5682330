import Components
import Deployment
import Documents
import Values

/// Prometheus' command line. In a container it replaces the image's own, so that everything it needs is said here.
struct PrometheusFlags {
  let flags: [String]

  init(_ deployment: Deployment) {
    let service = deployment.prometheus
    var flags = [
      "--config.file=\(deployment.paths.prometheusConfig)/\(RenderedPath.prometheusConfigName)",
      "--storage.tsdb.path=\(deployment.paths.prometheusData)",
      "--enable-feature=exemplar-storage",
    ]
    let listener = deployment.listener(of: .prometheus)
    if listener.host != nil { flags.append("--web.listen-address=\(listener.address)") }
    if !TSDBConfig.admits(\.retention, in: service.version) {
      flags.append("--storage.tsdb.retention.time=\(service.retention)")
      if let size = service.retentionSize { flags.append("--storage.tsdb.retention.size=\(size)") }
    }
    if deployment.tempo.metricsGenerator { flags.append("--web.enable-remote-write-receiver") }
    self.flags = flags + service.flags
  }
}
