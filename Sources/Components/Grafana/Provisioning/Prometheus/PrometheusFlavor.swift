import Documents

extension Grafana {
  /// The programs that answer as Prometheus does.
  package enum PrometheusFlavor: String, Choice {
    case prometheus = "Prometheus"
    case cortex = "Cortex"
    case mimir = "Mimir"
    case thanos = "Thanos"
  }
}
