import Documents

extension Grafana {
  /// Who sends the requests to a datasource.
  package enum DatasourceAccess: String, Choice {
    case proxy, direct
  }
}
