/// A selection of series: `http_requests_total{job="api"}`.
package struct Selector: Hashable, Sendable {
  /// The metric's name, also where quotes or `__name__` say it; nil where only other labels select, or a variable
  /// stands in it.
  package let name: String?

  package let matchers: [Matcher]

  /// Whether a variable stands in the name, or for matchers, so that nobody can tell what is selected.
  package let isOpen: Bool

  /// The functions and aggregations around it, the innermost first, in lower case.
  package let calls: [String]

  /// Where it begins, in bytes from the beginning of the expression.
  package let offset: Int
}

extension Selector {
  /// Whether its name is that of a recording rule, by the convention that theirs have a colon; a histogram whose own
  /// name has one still has buckets.
  package var isRecorded: Bool { (name?.utf8.contains(UInt8(ascii: ":")) ?? false) && !selects(.bucket) }

  /// Whether it selects one of the series that a classic histogram has, by the end of its name.
  package func selects(_ part: HistogramPart) -> Bool { name?.hasSuffix(part.rawValue) ?? false }
}

/// The series that make up a classic histogram.
package enum HistogramPart: String, Sendable {
  case bucket = "_bucket"
  case sum = "_sum"
  case count = "_count"
}
