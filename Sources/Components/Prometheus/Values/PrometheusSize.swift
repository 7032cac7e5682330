import Documents
import Values

/// An amount of memory or storage as Prometheus writes it: `512MB`, `1.5GiB`; units are powers of 1024, and 0 means none.
package struct PrometheusSize: Hashable, Sendable {
  /// 0 and more.
  package let bytes: Int64

  private static let units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"]

  package init(_ size: ByteSize) { bytes = size.bytes }

  /// Reads `0`, `512MB` or `512MiB`; throws where the unit is missing and for what does not fit 64 bits.
  package init(_ text: String) throws(InvalidValue) {
    guard text != "0" else {
      bytes = 0
      return
    }
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let unit = text.dropFirst(number.utf8.count)
    let power = Self.units.firstIndex { $0 == unit || $0 != "B" && "\($0.dropLast())iB" == unit }
    guard let power, let scaled = Self.scaled(number, by: 1 << (10 * power)) else {
      throw InvalidValue(
        expected: "a size such as 512MB or 10GB", found: "\"\(text)\"",
        help: "the units are B, KB, MB, GB, TB, PB and EB")
    }
    bytes = scaled
  }

  private static func scaled(_ number: Substring, by unit: Int64) -> Int64? {
    if let whole = Int64(number) {
      let (product, isTooLarge) = whole.multipliedReportingOverflow(by: unit)
      return isTooLarge ? nil : product
    }
    return Double(number).flatMap { Int64(exactly: ($0 * Double(unit)).rounded(.down)) }
  }
}

extension PrometheusSize: ScalarValue {
  package var text: String {
    var number = bytes
    var power = 0
    while number > 0, number % 1024 == 0, power < Self.units.count - 1 {
      number /= 1024
      power += 1
    }
    return "\(number)\(Self.units[power])"
  }

  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: #"^(0|[0-9]+(\.[0-9]+)?([KMGTPE]i?)?B)$"#, alsoNumber: true, expected: "a size such as 512MB or 10GB")
  }
}

extension PrometheusSize: CustomStringConvertible {
  package var description: String { text }
}
