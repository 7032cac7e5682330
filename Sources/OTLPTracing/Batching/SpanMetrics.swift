import CoreMetrics

/// Counts what becomes of spans, by the names of OpenTelemetry's semantic conventions for an SDK's own metrics.
struct SpanMetrics: Sendable {
  /// Why a span is dropped before it is exported.
  enum Drop: String {
    case queueFull = "queue_full"
    case alreadyShutDown = "already_shutdown"
  }

  private static let processed = "otel.sdk.processor.span.processed"
  private static let exported = "otel.sdk.exporter.span.exported"
  private static let errorType = "error.type"
  private static let rejected = "rejected"

  private let factory: any MetricsFactory
  private let handedOver: Counter
  private let droppedAsFull: Counter
  private let droppedAsShutDown: Counter
  private let queueSize: Meter
  private let inFlight: Meter
  private let duration: Timer

  init(_ factory: any MetricsFactory, queueCapacity: Int) {
    self.factory = factory
    handedOver = Counter(label: Self.processed, factory: factory)
    droppedAsFull = Self.dropped(.queueFull, factory)
    droppedAsShutDown = Self.dropped(.alreadyShutDown, factory)
    queueSize = Meter(label: "otel.sdk.processor.span.queue.size", factory: factory)
    inFlight = Meter(label: "otel.sdk.exporter.span.inflight", factory: factory)
    duration = Timer(label: "otel.sdk.exporter.operation.duration", factory: factory)
    Meter(label: "otel.sdk.processor.span.queue.capacity", factory: factory).set(queueCapacity)
  }

  /// Counts spans that are dropped.
  func drop(_ count: Int, _ reason: Drop) {
    switch reason {
    case .queueFull: droppedAsFull.increment(by: count)
    case .alreadyShutDown: droppedAsShutDown.increment(by: count)
    }
  }

  /// Counts a batch that is handed to the exporter.
  func begin(_ count: Int, leaving left: Int) {
    handedOver.increment(by: count)
    inFlight.set(count)
    queueSize.set(left)
  }

  /// Counts a batch whose export has ended.
  func end(_ count: Int, _ outcome: ExportOutcome, after time: Duration, leaving left: Int) {
    inFlight.set(0)
    queueSize.set(left)
    let (seconds, attoseconds) = time.components
    duration.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    switch outcome {
    case .delivered(let partial):
      let rejectedCount = min(count, partial?.rejectedCount ?? 0)
      Counter(label: Self.exported, factory: factory).increment(by: count - rejectedCount)
      if rejectedCount > 0 { failed(rejectedCount, Self.rejected) }
    case .failed(let failure): failed(count, failure.type)
    }
  }

  private func failed(_ count: Int, _ type: String) {
    Counter(label: Self.exported, dimensions: [(Self.errorType, type)], factory: factory).increment(by: count)
  }

  private static func dropped(_ reason: Drop, _ factory: any MetricsFactory) -> Counter {
    Counter(label: processed, dimensions: [(errorType, reason.rawValue)], factory: factory)
  }
}
