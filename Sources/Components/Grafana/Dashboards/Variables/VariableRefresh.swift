import Documents

extension Grafana {
  /// When a variable's values are asked for.
  package enum VariableRefresh: Int, NumberedChoice {
    case never = 0
    case onLoad = 1
    case onTimeRange = 2
  }
}
