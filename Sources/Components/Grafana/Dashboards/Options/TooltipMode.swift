import Documents

extension Grafana {
  /// Whether one series is shown under the cursor or all of them.
  package enum TooltipMode: String, Choice {
    case single
    case multi
    case hidden = "none"
  }
}
