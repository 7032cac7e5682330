import OpenMetrics

/// A trace that an exemplar names, to be looked up.
struct TracedExemplar: Hashable, Sendable {
  let metric: String
  let label: Label
  let trace: TraceIDText
  let value: Double
  /// Seconds since the epoch; nil where the exemplar has no time.
  let timestamp: Double?

  init?(metric: String, labels: [Label], value: Double, timestamp: Double?, linked: [String]) {
    guard let label = TraceLabel.find(in: labels, linked: linked), let trace = TraceIDText(label.value) else {
      return nil
    }
    self.metric = metric
    self.label = label
    self.trace = trace
    self.value = value
    self.timestamp = timestamp
  }
}
