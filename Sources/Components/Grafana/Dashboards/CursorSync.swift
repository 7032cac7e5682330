import Documents

extension Grafana {
  /// What the panels of a dashboard share.
  package enum CursorSync: Int, NumberedChoice {
    case off = 0
    case crosshair = 1
    case tooltip = 2
  }
}
