import Documents

extension Grafana {
  /// The kinds of histograms that span metrics can be.
  package enum HistogramType: String, Choice {
    case classic, native, both
  }
}
