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

    /// With a single unit, such as `90m`: Grafana reads no further than the first one, and refuses `now-1h30m`.
    package init(_ duration: PrometheusDuration, isNegative: Bool = false) {
      let milliseconds = duration.milliseconds
      let unit = Self.wholeUnits.first { milliseconds >= $0.milliseconds && milliseconds % $0.milliseconds == 0 }
      let (name, length) = unit ?? (milliseconds == 0 ? "s" : "ms", 1)
      text = "\(isNegative ? "-" : "")\(milliseconds / length)\(name)"
    }

    private static let wholeUnits: [(name: String, milliseconds: Int64)] = [
      ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000),
    ]

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
