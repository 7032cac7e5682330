import TraceContext

/// Decides for one counter or histogram which observations leave an exemplar.
struct ExemplarRecorder: Sendable {
  let slots: ExemplarSlots
  private let refusals: Refusals
  private let interval: UInt64
  private let clock: (@Sendable () -> Timestamp)?
  private let currentSpan: (@Sendable () -> SampledSpan?)?

  init(count: Int, options: ExemplarOptions, refusals: Refusals) {
    slots = ExemplarSlots(count: count)
    self.refusals = refusals
    interval = Self.nanoseconds(options.interval)
    clock = options.clock
    currentSpan = options.currentSpan
  }

  /// Stores the current span when it is this observation's turn.
  @inline(__always)
  func record(_ value: Double, at index: Int) {
    guard currentSpan != nil else { return }
    let time = now()
    guard slots.takeTurn(index, at: time, every: interval) else { return }
    storeCurrentSpan(value, at: index, time: time)
  }

  /// Stores the given span when it is this observation's turn and the span is sampled.
  @inline(__always)
  func record(_ value: Double, at index: Int, span: SpanReference, time: Timestamp?) {
    guard let span = SampledSpan(span) else { return }
    let time = time ?? now()
    guard slots.takeTurn(index, at: time, every: interval) else { return }
    slots.store(StoredExemplar(target: .span(span), value: value, time: time), at: index)
  }

  /// Stores the given labels when it is this observation's turn and OpenMetrics allows them.
  func record(_ value: Double, at index: Int, labels: ExemplarLabels, time: Timestamp?) {
    guard labels.isAcceptable else { return refusals.count(.exemplarLabels) }
    let time = time ?? now()
    guard slots.takeTurn(index, at: time, every: interval) else { return }
    slots.store(StoredExemplar(target: .labels(labels), value: value, time: time), at: index)
  }

  @inline(__always)
  private func now() -> Timestamp {
    // The system's clock is called directly: a call through a closure costs as much as reading it.
    guard let clock else { return .now() }
    return clock()
  }

  @inline(never)
  private func storeCurrentSpan(_ value: Double, at index: Int, time: Timestamp) {
    guard let span = currentSpan?() else { return }
    slots.store(StoredExemplar(target: .span(span), value: value, time: time), at: index)
  }

  private static func nanoseconds(_ duration: Duration) -> UInt64 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    // An interval beyond a year only says "never again".
    return UInt64(min(seconds, 31_536_000)) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
  }
}
