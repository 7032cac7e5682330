import TraceContext

/// An exemplar as plain words: nothing is rendered before someone asks.
struct StoredExemplar: Sendable {
  /// What the exemplar points at.
  enum Target: Sendable {
    case span(SampledSpan)
    case labels(ExemplarLabels)
  }

  let target: Target
  let value: Double
  let time: Timestamp
}
