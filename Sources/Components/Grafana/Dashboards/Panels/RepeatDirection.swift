import Documents

extension Grafana {
  /// Where a panel's repetitions go.
  package enum RepeatDirection: String, Choice {
    case horizontal = "h"
    case vertical = "v"
  }
}
