import NIOConcurrencyHelpers

/// Holds the metrics of a process, or of a part of it, and exposes them.
///
/// ```swift
/// let registry = MetricRegistry()
/// let latency = try registry.histogram("request_duration_seconds", help: "Latency.", buckets: .requestSeconds)
/// latency.observe(0.032)
/// ```
public final class MetricRegistry: Sendable {
  /// How this registry's metrics come by their exemplars.
  public let exemplars: ExemplarOptions
  let refusals = Refusals()
  private let state = NIOLockedValueBox(State())

  struct State {
    var sources: [Source] = []
    /// Which family has taken a name, for all names that its samples have.
    var owners: [String: String] = [:]
  }

  /// What is exposed, in the order it was registered.
  enum Source: Sendable {
    case family(FamilyCore)
    case collector(any Collector)
  }

  /// A registry with one metric: how much it had to refuse, `openmetrics_refused_total`.
  public init(exemplars: ExemplarOptions = ExemplarOptions()) {
    self.exemplars = exemplars
    state.withLockedValue { state in
      for name in MetricType.counter.names(of: Refusals.family) { state.owners[name] = Refusals.family }
    }
  }

  /// Exposes what the collector reads, from now on.
  ///
  /// - Throws: ``MetricError/nameInUse(_:by:)`` when one of its families has a name that is taken.
  public func register(_ collector: some Collector) throws(MetricError) {
    let families = collector.collect().map { ($0.name, $0.type) }
    try add(.collector(collector), families: families)
  }

  /// Exposes the family, from now on.
  func add(_ core: FamilyCore) throws(MetricError) {
    try add(.family(core), families: [(core.descriptor.name, core.descriptor.type)])
  }

  /// What there is to expose now; the registry's own metric comes last.
  var sources: [Source] {
    state.withLockedValue { $0.sources } + [.collector(refusals)]
  }

  private func add(_ source: Source, families: [(name: String, type: MetricType)]) throws(MetricError) {
    let problem = state.withLockedValue { state -> MetricError? in
      for (family, type) in families {
        for name in type.names(of: family).sorted() {
          if let owner = state.owners[name] { return .nameInUse(name, by: owner) }
        }
      }
      for (family, type) in families {
        for name in type.names(of: family) { state.owners[name] = family }
      }
      state.sources.append(source)
      return nil
    }
    if let problem { throw problem }
  }
}
