public import CoreMetrics
import Synchronization

/// Exposes what code instrumented with swift-metrics records, with exemplars where it records inside a span.
///
/// Labels and dimensions become names: characters that Prometheus does not have are replaced by `_`. A timer becomes a
/// histogram in seconds, an aggregating recorder a histogram, a meter or another recorder a gauge. Dimensions may differ
/// from metric to metric of one label.
///
/// A label that is in use as a metric of another type, or whose dimensions have the same name twice, records nowhere and
/// is counted in `openmetrics_refused_total`. Destroyed metrics stay exposed, since a series that disappears and comes
/// back looks like a restart.
///
/// ```swift
/// MetricsSystem.bootstrap(OpenMetricsFactory(registry))
/// ```
public final class OpenMetricsFactory: Sendable {
  /// Which buckets the histograms get.
  public struct Options: Sendable {
    /// Buckets of timers, in seconds.
    public var timerBuckets: Buckets
    /// Buckets of recorders.
    public var recorderBuckets: Buckets
    /// Buckets of the timers and recorders with these labels.
    public var bucketsByLabel: [String: Buckets]

    /// Options for histograms.
    ///
    /// - Parameters:
    ///   - timerBuckets: Buckets of timers, in seconds.
    ///   - recorderBuckets: Buckets of recorders.
    ///   - bucketsByLabel: Buckets of the timers and recorders with these labels.
    public init(
      timerBuckets: Buckets = .requestSeconds,
      recorderBuckets: Buckets = .powersOfFour,
      bucketsByLabel: [String: Buckets] = [:]
    ) {
      self.timerBuckets = timerBuckets
      self.recorderBuckets = recorderBuckets
      self.bucketsByLabel = bucketsByLabel
    }
  }

  private let families: SwiftMetricsFamilies
  private let refusals: Refusals
  /// Handlers by kind, label and dimensions as they were given: many libraries make a metric anew for every request.
  private let handlers = LabelTable()

  /// A backend that exposes through the registry.
  public init(_ registry: MetricRegistry, options: Options = Options()) {
    families = SwiftMetricsFamilies(registry, options: options)
    refusals = registry.refusals
  }

  /// The handler of this kind, label and dimensions; made when it is new, and nil when it cannot be exposed.
  private func handler<Handler: AnyObject & Sendable>(
    _ kind: SwiftMetricsKind,
    _ label: String,
    _ dimensions: [(String, String)],
    _ wrap: (any Series) -> Handler?
  ) -> Handler? {
    let key = [kind.rawValue, label] + dimensions.flatMap { [$0.0, $0.1] }
    let found = handlers.find(key) { () -> LabelTable.Value in
      guard let series = families.series(kind, label, dimensions), let handler = wrap(series) else {
        return UnexposedHandler()
      }
      return handler
    }
    if let handler = found as? Handler { return handler }
    refusals.count(.conflict)
    return nil
  }

  /// Stands in the table for what cannot be exposed.
  private final class UnexposedHandler: Sendable {}
}

extension OpenMetricsFactory: MetricsFactory {
  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    let found = handler(.counter, label, dimensions) { ($0 as? Counter).map(SwiftMetricsCounter.init) }
    return found ?? NOOPMetricsHandler.instance
  }

  public func makeFloatingPointCounter(
    label: String,
    dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    let found = handler(.counter, label, dimensions) { ($0 as? Counter).map(SwiftMetricsCounter.init) }
    return found ?? NOOPMetricsHandler.instance
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    let found = handler(.gauge, label, dimensions) { ($0 as? Gauge).map(SwiftMetricsGauge.init) }
    return found ?? NOOPMetricsHandler.instance
  }

  public func makeRecorder(
    label: String,
    dimensions: [(String, String)],
    aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else {
      let found = handler(.gauge, label, dimensions) { ($0 as? Gauge).map(SwiftMetricsGauge.init) }
      return found ?? NOOPMetricsHandler.instance
    }
    let found = handler(.recorder, label, dimensions) { ($0 as? Histogram).map(SwiftMetricsRecorder.init) }
    return found ?? NOOPMetricsHandler.instance
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    let found = handler(.timer, label, dimensions) { ($0 as? Histogram).map(SwiftMetricsTimer.init) }
    return found ?? NOOPMetricsHandler.instance
  }

  // Series stay; see above.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}
}
