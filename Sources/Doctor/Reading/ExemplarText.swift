import OpenMetrics

/// Exemplars as OpenMetrics writes them.
enum ExemplarText {
  static func text(_ exemplar: Exemplar) -> String { "# \(labels(exemplar.labels)) \(Figure.number(exemplar.value))" }

  static func labels(_ labels: [Label]) -> String {
    "{" + labels.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ",") + "}"
  }
}
