import Components

extension Grafana.DatasourceRef {
  /// Stands for the datasource of each target.
  static var mixed: Self {
    var reference = Grafana.DatasourceReference()
    (reference.type, reference.uid) = (Grafana.PluginID("datasource"), "-- Mixed --")
    return .reference(reference)
  }
}
