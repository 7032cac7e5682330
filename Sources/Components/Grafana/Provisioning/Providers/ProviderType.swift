import Documents

extension Grafana {
  /// How dashboards are read.
  package enum ProviderType: String, Choice {
    case file
  }
}
