import NIOConcurrencyHelpers

/// The families that swift-metrics labels have become, and their series by labels.
final class SwiftMetricsFamilies: Sendable {
  private let registry: MetricRegistry
  private let options: OpenMetricsFactory.Options
  private let families = NIOLockedValueBox<[String: Family]>([:])

  private struct Family {
    let core: FamilyCore
    let kind: SwiftMetricsKind
    /// What all histograms of the family share.
    let layout: BucketLayout?
    var series: [[Label]: any Series] = [:]
  }

  init(_ registry: MetricRegistry, options: OpenMetricsFactory.Options) {
    self.registry = registry
    self.options = options
  }

  /// The series of this label and these dimensions, whatever their order; nil when it cannot be exposed.
  func series(_ kind: SwiftMetricsKind, _ label: String, _ dimensions: [(String, String)]) -> (any Series)? {
    let labels = dimensions.map { Label(SwiftMetricsNames.labelName($0.0, of: kind.type), $0.1) }
      .sorted { $0.name < $1.name }
    guard Set(labels.map(\.name)).count == labels.count else { return nil }
    return families.withLockedValue { families -> (any Series)? in
      let name = kind.familyName(label)
      guard let family = families[name] ?? family(kind, name, label), family.kind == kind else { return nil }
      if let series = family.series[labels] { return series }
      let series = makeSeries(family)
      family.core.add(series, labels: labels)
      families[name, default: family].series[labels] = series
      return series
    }
  }

  private func family(_ kind: SwiftMetricsKind, _ name: String, _ label: String) -> Family? {
    let help = "The swift-metrics \(kind.rawValue) \(label)."
    // Another metric of the registry may have the name; there is no one to tell but the caller, who counts it.
    guard let core = try? registry.core(name, kind.type, kind.unit, help) else { return nil }
    return Family(core: core, kind: kind, layout: layout(kind, label))
  }

  private func layout(_ kind: SwiftMetricsKind, _ label: String) -> BucketLayout? {
    switch kind {
    case .counter, .gauge: nil
    case .recorder: BucketLayout(options.bucketsByLabel[label] ?? options.recorderBuckets)
    case .timer: BucketLayout(options.bucketsByLabel[label] ?? options.timerBuckets)
    }
  }

  private func makeSeries(_ family: Family) -> any Series {
    if let layout = family.layout { return registry.makeHistogram(layout) }
    return family.kind == .counter ? registry.makeCounter() : Gauge()
  }
}
