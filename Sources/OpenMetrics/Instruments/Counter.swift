import Synchronization
public import TraceContext

/// Counts what only ever grows.
///
/// An increment takes no lock and allocates nothing. It leaves an exemplar as an observation of ``Histogram`` does, with
/// the increment as the exemplar's value unless the caller gives another. A negative increment is refused.
public final class Counter: Sendable {
  let exemplars: ExemplarRecorder
  /// Whole increments, which are nearly all of them, are added up apart from the others: one instruction, and exact.
  private let whole = Atomic<UInt64>(0)
  private let fraction = AtomicDouble(0)
  private let refusals: Refusals

  init(options: ExemplarOptions, refusals: Refusals) {
    self.refusals = refusals
    exemplars = ExemplarRecorder(count: 1, options: options, refusals: refusals)
  }

  /// Adds 1.
  public func increment() {
    increment(by: 1)
  }

  /// Adds a whole amount, with the span that the caller is in as the exemplar.
  public func increment(by amount: Int) {
    guard add(amount) else { return }
    exemplars.record(Double(amount), at: 0)
  }

  /// Adds an amount, with the span that the caller is in as the exemplar.
  public func increment(by amount: Double) {
    guard add(amount) else { return }
    exemplars.record(amount, at: 0)
  }

  /// Adds an amount, with the given span as the exemplar if it is sampled.
  ///
  /// - Parameters:
  ///   - amount: What to add; finite and not negative.
  ///   - span: The span it happened in.
  ///   - value: The exemplar's value; nil for the amount.
  ///   - time: When it happened; nil for now.
  public func increment(
    by amount: Double = 1,
    span: SpanReference,
    value: Double? = nil,
    at time: Timestamp? = nil
  ) {
    guard add(amount) else { return }
    exemplars.record(value ?? amount, at: 0, span: span, time: time)
  }

  /// Adds an amount, with the given labels as the exemplar.
  ///
  /// - Parameters:
  ///   - amount: What to add; finite and not negative.
  ///   - labels: The exemplar's labels.
  ///   - value: The exemplar's value; nil for the amount.
  ///   - time: When it happened; nil for now.
  public func increment(
    by amount: Double = 1,
    exemplar labels: ExemplarLabels,
    value: Double? = nil,
    at time: Timestamp? = nil
  ) {
    guard add(amount) else { return }
    exemplars.record(value ?? amount, at: 0, labels: labels, time: time)
  }

  /// The whole part that was added up so far, and the rest.
  var parts: (whole: UInt64, fraction: Double) {
    (whole.load(ordering: .relaxed), fraction.value)
  }

  /// Begins again at 0, as a restart would.
  func reset() {
    whole.store(0, ordering: .relaxed)
    fraction.store(0)
  }

  @inline(__always)
  private func add(_ amount: Int) -> Bool {
    guard amount >= 0 else {
      refusals.count(.decrease)
      return false
    }
    whole.wrappingAdd(UInt64(amount), ordering: .relaxed)
    return true
  }

  private func add(_ amount: Double) -> Bool {
    guard amount >= 0, amount < .infinity else {
      refusals.count(amount.isFinite ? .decrease : .notFinite)
      return false
    }
    if let exact = Int(exactly: amount) { return add(exact) }
    fraction.add(amount)
    return true
  }
}
