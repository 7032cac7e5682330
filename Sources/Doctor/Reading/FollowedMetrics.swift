extension Answers {
  /// The most metrics of an application that are followed.
  private static let mostMetrics = 20

  /// The metrics of an application that have exemplars or, where none has, all its histograms' buckets.
  func metricsToFollow(of application: Chain.Application) -> [String] {
    guard let question = application.question, let exposition = try? exposition(question) else { return [] }
    let withExemplars = exposition.exemplars.map(\.metric).unique
    let metrics = withExemplars.isEmpty ? exposition.histograms.map { "\($0.name)_bucket" } : withExemplars
    return Array(metrics.prefix(Self.mostMetrics))
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
