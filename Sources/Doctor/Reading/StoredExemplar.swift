import Documents
import OpenMetrics

/// An exemplar as Prometheus has stored it.
struct StoredExemplar: Hashable, Sendable {
  let series: [String: String]
  let labels: [Label]
  let value: Double
  /// Seconds since the epoch.
  let timestamp: Double

  var metric: String { series["__name__"] ?? "" }

  /// All that an answer of `/api/v1/query_exemplars` holds; what is malformed is left out.
  static func all(in answer: Node) -> [StoredExemplar] {
    (answer["data"]?.elements ?? []).flatMap { entry -> [StoredExemplar] in
      let series = Dictionary(
        (entry["seriesLabels"]?.labels ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
      return (entry["exemplars"]?.elements ?? []).compactMap { exemplar in
        guard let value = exemplar["value"]?.number, let timestamp = exemplar["timestamp"]?.number else { return nil }
        let labels = (exemplar["labels"]?.labels ?? []).map { Label($0.name, $0.value) }
        return StoredExemplar(series: series, labels: labels, value: value, timestamp: timestamp)
      }
    }
  }

  /// `{TraceID="…"} 0.062`
  var text: String { "\(ExemplarText.labels(labels)) \(Figure.number(value))" }
}
