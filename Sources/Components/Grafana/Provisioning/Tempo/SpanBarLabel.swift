import Documents

extension Grafana {
  /// What can be written on a span's bar.
  package enum SpanBarLabel: String, Choice {
    case nothing = "None"
    case duration = "Duration"
    case tag = "Tag"
  }
}
