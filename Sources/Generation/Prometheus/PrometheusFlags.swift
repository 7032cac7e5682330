import Components
import Deployment
import Documents
import Values

/// Prometheus' command line. It replaces the image's own, so that everything it needs is said here.
struct PrometheusFlags {
  let flags: [String]

  init(_ deployment: Deployment, configFolder: String, dataFolder: String) {
    let service = deployment.prometheus
    var flags = [
      "--config.file=\(configFolder)/\(RenderedPath.prometheusConfigName)",
      "--storage.tsdb.path=\(dataFolder)",
      "--enable-feature=exemplar-storage",
    ]
    if !TSDBConfig.admits(\.retention, in: service.version) {
      flags.append("--storage.tsdb.retention.time=\(service.retention)")
      if let size = service.retentionSize { flags.append("--storage.tsdb.retention.size=\(size)") }
    }
    if deployment.tempo.metricsGenerator { flags.append("--web.enable-remote-write-receiver") }
    self.flags = flags + service.flags
  }
}
