import Documents
import PromQL

/// A panel of a dashboard, as far as exemplars are concerned.
struct LivePanel: Sendable {
  struct Target: Sendable {
    let refID: String
    let expression: Expression
    let asksForExemplars: Bool
    let isHidden: Bool
    let isInstant: Bool
    /// The uid of its datasource, where it is no variable.
    let datasourceUID: String?
  }

  let dashboard: String
  let title: String
  let type: String
  let targets: [Target]

  /// Only these draw exemplars.
  private static let drawing: Set<String> = ["timeseries", "heatmap"]

  /// Why it shows no exemplar; nil where it can.
  ///
  /// - Parameters:
  ///   - datasources: The uids of the Prometheus datasources.
  ///   - recorded: The names that recording rules write, which carry no exemplars.
  func obstacle(datasources: Set<String>, recorded: Set<String>) -> Obstacle? {
    let visible = targets.filter { !$0.isHidden }
    guard visible.contains(where: \.asksForExemplars) else { return .doesNotAsk }
    guard Self.drawing.contains(type) else { return .drawsNone(type) }
    var obstacle: Obstacle?
    var asked: Set<String> = []
    for target in visible {
      // Grafana asks once for each histogram: for the first target that is visible.
      let metrics = target.expression.metrics
      let isFirst = metrics.isEmpty || metrics.contains { !asked.contains($0) }
      asked.formUnion(metrics)
      guard target.asksForExemplars else { continue }
      if let uid = target.datasourceUID, !datasources.contains(uid) {
        obstacle = .foreignDatasource(uid)
      } else if !isFirst {
        obstacle = .notFirst(target.refID)
      } else if target.isInstant {
        obstacle = .instant
      } else if let metric = metrics.first(where: { recorded.contains($0) || $0.contains(":") }) {
        obstacle = .recorded(metric)
      } else if let metric = metrics.first(where: { $0.hasSuffix("_sum") || $0.hasSuffix("_count") }) {
        obstacle = .withoutBuckets(metric)
      } else {
        return nil
      }
    }
    return obstacle
  }

  /// The metrics whose exemplars it asks for.
  var exemplarMetrics: [String] {
    targets.filter { $0.asksForExemplars && !$0.isHidden }.flatMap(\.expression.metrics).unique
  }

  enum Obstacle: Hashable, Sendable {
    case doesNotAsk
    case drawsNone(String)
    case foreignDatasource(String)
    case notFirst(String)
    case instant
    case recorded(String)
    case withoutBuckets(String)
  }
}

extension LivePanel.Obstacle: CustomStringConvertible {
  var description: String {
    switch self {
    case .doesNotAsk: "does not ask for exemplars"
    case .drawsNone(let type): "is of type \(type.clipped), which draws none"
    case .foreignDatasource(let uid): "asks the datasource \(uid.clipped), which is no Prometheus here"
    case .notFirst(let target): "asks with \(target.clipped), where Grafana asks with the first visible query alone"
    case .instant: "asks an instant query, which has none"
    case .recorded(let metric): "queries \(metric.clipped), which a recording rule writes: those carry none"
    case .withoutBuckets(let metric): "queries \(metric.clipped), where exemplars are on _bucket"
    }
  }

  var remedy: String {
    switch self {
    case .doesNotAsk: "switch Exemplars on in the panel's first query (\"exemplar\": true)"
    case .drawsNone: "make it a time series or a heatmap"
    case .foreignDatasource: "let it ask the Prometheus datasource by its uid"
    case .notFirst: "switch Exemplars on in the first query that is visible"
    case .instant: "make it a range query"
    case .recorded:
      "query the histogram's buckets themselves: histogram_quantile(0.99, sum by (le) (rate(…_bucket[…])))"
    case .withoutBuckets: "query the _bucket series"
    }
  }
}
