import Documents

extension Grafana {
  /// Where bars stand.
  package enum BarAlignment: Int, NumberedChoice {
    case before = -1
    case center = 0
    case after = 1
  }
}
