import Documents

extension Tempo {
  /// Which kind of histograms the metrics-generator writes.
  package enum HistogramMethod: String, Choice {
    case classic
    case native
    case both
  }
}
