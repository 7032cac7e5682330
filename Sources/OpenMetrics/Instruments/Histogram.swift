import Synchronization
public import TraceContext

/// Counts observations by how large they are.
///
/// An observation takes no lock and allocates nothing. It leaves an exemplar when it is made inside a sampled span, or
/// when the caller names a span or labels; a bucket's exemplar is replaced at most once per
/// ``ExemplarOptions/interval``.
///
/// Values that are not finite, and negative ones where no bound is negative, are not counted but refused.
public final class Histogram: Sendable {
  let layout: BucketLayout
  let exemplars: ExemplarRecorder
  private let cells: HistogramCells
  private let refusals: Refusals

  init(layout: BucketLayout, options: ExemplarOptions, refusals: Refusals) {
    self.layout = layout
    self.refusals = refusals
    cells = HistogramCells(count: layout.count)
    exemplars = ExemplarRecorder(count: layout.count, options: options, refusals: refusals)
  }

  /// Counts the value, with the span that the caller is in as its exemplar.
  public func observe(_ value: Double) {
    guard let index = count(value) else { return }
    exemplars.record(value, at: index)
  }

  /// Counts the value, with the given span as its exemplar if it is sampled.
  ///
  /// - Parameters:
  ///   - value: What was observed, in the metric's unit.
  ///   - span: The span it was observed in.
  ///   - time: When it was observed; nil for now.
  public func observe(_ value: Double, span: SpanReference, at time: Timestamp? = nil) {
    guard let index = count(value) else { return }
    exemplars.record(value, at: index, span: span, time: time)
  }

  /// Counts the value, with the given labels as its exemplar.
  ///
  /// - Parameters:
  ///   - value: What was observed, in the metric's unit.
  ///   - labels: The exemplar's labels.
  ///   - time: When it was observed; nil for now.
  public func observe(_ value: Double, exemplar labels: ExemplarLabels, at time: Timestamp? = nil) {
    guard let index = count(value) else { return }
    exemplars.record(value, at: index, labels: labels, time: time)
  }

  /// The sum of all observations.
  var sum: Double { cells.sum }

  /// How many observations fell into each bucket, not cumulative.
  func counts() -> [UInt64] { cells.counts() }

  @inline(__always)
  private func count(_ value: Double) -> Int? {
    // NaN compares false with everything.
    guard value >= layout.minimum, value < .infinity else {
      refuse(value)
      return nil
    }
    let index = layout.index(of: value)
    cells.add(value, at: index)
    return index
  }

  @inline(never)
  private func refuse(_ value: Double) {
    refusals.count(value.isFinite ? .negative : .notFinite)
  }
}
