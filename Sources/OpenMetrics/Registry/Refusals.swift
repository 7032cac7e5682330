import Synchronization

/// Counts what the application offered and could not be taken; no observation ever fails for it.
final class Refusals: Sendable {
  enum Reason: String, CaseIterable {
    /// Exemplar labels with more than 128 code points, or with names that are none.
    case exemplarLabels = "exemplar_labels"
    /// A counter that was to go down.
    case decrease
    /// NaN or an infinity: it would stay in the sum for ever.
    case notFinite = "not_finite"
    /// A negative value for a histogram whose bounds are not: its sum would go down.
    case negative
    /// A swift-metrics label that is in use as a metric of another type.
    case conflict
  }

  static let family = "openmetrics_refused"
  static let label = "reason"
  static let help = "What the application offered and could not be exposed, by reason."

  private let exemplarLabels = Atomic<UInt64>(0)
  private let decrease = Atomic<UInt64>(0)
  private let notFinite = Atomic<UInt64>(0)
  private let negative = Atomic<UInt64>(0)
  private let conflict = Atomic<UInt64>(0)

  func count(_ reason: Reason) {
    switch reason {
    case .exemplarLabels: exemplarLabels.wrappingAdd(1, ordering: .relaxed)
    case .decrease: decrease.wrappingAdd(1, ordering: .relaxed)
    case .notFinite: notFinite.wrappingAdd(1, ordering: .relaxed)
    case .negative: negative.wrappingAdd(1, ordering: .relaxed)
    case .conflict: conflict.wrappingAdd(1, ordering: .relaxed)
    }
  }

  private func total(_ reason: Reason) -> UInt64 {
    switch reason {
    case .exemplarLabels: exemplarLabels.load(ordering: .relaxed)
    case .decrease: decrease.load(ordering: .relaxed)
    case .notFinite: notFinite.load(ordering: .relaxed)
    case .negative: negative.load(ordering: .relaxed)
    case .conflict: conflict.load(ordering: .relaxed)
    }
  }
}

extension Refusals: Collector {
  func collect() -> [MetricFamily] {
    let samples = Reason.allCases.map { reason in
      Sample(
        Self.family + MetricType.totalSuffix,
        labels: [Label(Self.label, reason.rawValue)],
        value: Double(total(reason))
      )
    }
    return [MetricFamily(Self.family, type: .counter, help: Self.help, samples: samples)]
  }
}
