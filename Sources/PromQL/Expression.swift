/// What an expression of PromQL selects and calls, as far as its words tell without being evaluated.
///
/// Any text has such a reading: what is no PromQL is passed over, and Grafana's variables may stand anywhere.
package struct Expression: Sendable {
  /// In the order in which they stand.
  package let selectors: [Selector]

  /// Names of the functions and aggregations, in lower case, in their order.
  package let calls: [String]

  package init(_ text: String) {
    var reader = ExpressionReader(text)
    reader.read()
    selectors = reader.selectors
    calls = reader.calls
  }
}

extension Expression {
  /// The names of all metrics that it names, in their order.
  package var metrics: [String] { selectors.compactMap(\.name) }

  /// Whether it computes quantiles of a histogram.
  package var computesQuantiles: Bool { calls.contains("histogram_quantile") || calls.contains("histogram_quantiles") }
}
