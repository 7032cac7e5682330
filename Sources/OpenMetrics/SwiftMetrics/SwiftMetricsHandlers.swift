import CoreMetrics

/// Records into a counter what swift-metrics counts, whole or not.
final class SwiftMetricsCounter: CounterHandler, FloatingPointCounterHandler {
  private let counter: Counter

  init(_ counter: Counter) {
    self.counter = counter
  }

  func increment(by amount: Int64) { counter.increment(by: Int(clamping: amount)) }
  func increment(by amount: Double) { counter.increment(by: amount) }
  func reset() { counter.reset() }
}

/// Records into a gauge what swift-metrics sets.
final class SwiftMetricsGauge: MeterHandler, RecorderHandler {
  private let gauge: Gauge

  init(_ gauge: Gauge) {
    self.gauge = gauge
  }

  func set(_ value: Int64) { gauge.set(Double(value)) }
  func set(_ value: Double) { gauge.set(value) }
  func increment(by amount: Double) { gauge.increment(by: amount) }
  func decrement(by amount: Double) { gauge.decrement(by: amount) }
  func record(_ value: Int64) { gauge.set(Double(value)) }
  func record(_ value: Double) { gauge.set(value) }
}

/// Records into a histogram what swift-metrics aggregates.
final class SwiftMetricsRecorder: RecorderHandler {
  private let histogram: Histogram

  init(_ histogram: Histogram) {
    self.histogram = histogram
  }

  func record(_ value: Int64) { histogram.observe(Double(value)) }
  func record(_ value: Double) { histogram.observe(value) }
}

/// Records into a histogram of seconds how long swift-metrics measured.
final class SwiftMetricsTimer: TimerHandler {
  private static let nanosecondsPerSecond = 1e9
  private let histogram: Histogram

  init(_ histogram: Histogram) {
    self.histogram = histogram
  }

  func recordNanoseconds(_ duration: Int64) {
    histogram.observe(Double(duration) / Self.nanosecondsPerSecond)
  }
}
