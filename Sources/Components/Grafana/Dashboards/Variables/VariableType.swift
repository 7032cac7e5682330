import Documents

extension Grafana {
  /// Where a variable's values come from.
  package enum VariableType: String, Choice {
    case query
    case custom
    case constant
    case datasource
    case interval
    case textbox
    case adhoc
    case groupby
    case switchedOn = "switch"
    case system
    case snapshot
  }
}
