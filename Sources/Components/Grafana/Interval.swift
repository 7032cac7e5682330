import Documents
import Values

extension Grafana {
  /// A span of time as Grafana writes it: one number with a unit (`15s`, `-1h`, `1M`), or a sequence of Go's (`1m30s`).
  package struct Interval: Hashable {
    package let text: String

    /// Throws where the text is no span of time; a number alone counts as seconds.
    package init(_ text: String) throws(InvalidValue) {
      let unsigned = text.first == "-" ? text.dropFirst() : text[...]
      var rest = unsigned
      var isValid = !rest.isEmpty
      while isValid, !rest.isEmpty {
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        rest = rest.dropFirst(number.count)
        let unit = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(unit.count)
        let isLoneNumber = unit.isEmpty && number.count == unsigned.count
        isValid = Double(number) != nil && (isLoneNumber || Self.units.contains(String(unit)))
      }
      guard isValid else {
        throw InvalidValue(
          expected: "a span of time such as 15s, 5m or -1h", found: "\"\(text)\"",
          help: "the units are y, M, w, d, h, m, s and ms")
      }
      self.text = text
    }

    package init(_ duration: PrometheusDuration, isNegative: Bool = false) {
      text = (isNegative ? "-" : "") + duration.text
    }

    private static let units: Set<String> = ["y", "M", "w", "d", "h", "m", "s", "ms", "us", "µs", "ns"]

    /// The span in Prometheus' terms; nil where it has none, as for months and what is negative.
    package var duration: PrometheusDuration? {
      try? PrometheusDuration(text.allSatisfy(\.isNumber) ? "\(text)s" : text)
    }
  }
}

extension Grafana.Interval: ScalarValue {
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^-?([0-9.]+|([0-9.]+(y|M|w|d|h|m|s|ms|us|µs|ns))+)$", alsoNumber: true,
      expected: "a span of time such as 15s, 5m or -1h")
  }
}
