import Documents

extension Grafana {
  /// The value of a series that decides about its color.
  package enum SeriesColor: String, Choice {
    case min, max, last
  }
}
