import Documents
import Values

/// A span of time as Go writes it: `10s`, `1h30m`, `500ms`; the hour is its largest unit.
package struct GoDuration: Hashable {
  /// Nanoseconds, up to about 292 years in both directions.
  package let nanoseconds: Int64

  private static let units: [(name: String, nanoseconds: Int64)] = [
    ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1_000),
    ("µs", 1_000), ("μs", 1_000), ("ns", 1),
  ]

  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  package init(_ duration: PrometheusDuration) { nanoseconds = duration.milliseconds * 1_000_000 }

  package static func milliseconds(_ count: Int) -> GoDuration { GoDuration(.milliseconds(count)) }
  package static func seconds(_ count: Int) -> GoDuration { GoDuration(.seconds(count)) }
  package static func minutes(_ count: Int) -> GoDuration { GoDuration(.minutes(count)) }
  package static func hours(_ count: Int) -> GoDuration { GoDuration(.hours(count)) }
}

extension GoDuration: ScalarValue {
  /// Reads what Go's `time.ParseDuration` reads; throws for anything else.
  package init(_ text: String) throws(InvalidValue) {
    guard text != "0" else {
      nanoseconds = 0
      return
    }
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    var total: Int64 = 0
    repeat {
      let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      guard let scale = Self.units.first(where: { $0.name == unit })?.nanoseconds,
        let part = Self.product(number, scale)
      else { throw Self.invalid(text) }
      let (sum, isTooLong) = total.addingReportingOverflow(part)
      guard !isTooLong else {
        throw InvalidValue(expected: "a duration of at most 292 years", found: "\"\(text)\"")
      }
      total = sum
    } while !rest.isEmpty
    nanoseconds = isNegative ? -total : total
  }

  /// A decimal number of units, in nanoseconds; what is smaller than one is cut off.
  private static func product(_ number: Substring, _ unit: Int64) -> Int64? {
    let halves = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard number.contains(where: \.isNumber), let digits = halves.first, let whole = digits.isEmpty ? 0 : Int64(digits)
    else { return nil }
    var (total, isTooLong) = whole.multipliedReportingOverflow(by: unit)
    guard !isTooLong else { return nil }
    guard halves.count == 2 else { return total }
    var place = unit
    for digit in halves[1] {
      guard let digit = digit.wholeNumberValue else { return nil }
      // The product of nine and the largest unit is far from the limit.
      let share = place * Int64(digit) / 10
      (total, isTooLong) = total.addingReportingOverflow(share)
      guard !isTooLong else { return nil }
      place /= 10
    }
    return total
  }

  private static func invalid(_ text: String) -> InvalidValue {
    let hasDays = text.hasSuffix("d") || text.hasSuffix("w") || text.hasSuffix("y")
    return InvalidValue(
      expected: "a duration such as 10s, 1h30m or 500ms", found: "\"\(text)\"",
      help: hasDays ? "the largest unit is the hour: a week is 168h" : "the units are h, m, s, ms, us and ns")
  }

  package var text: String {
    guard nanoseconds != 0 else { return "0s" }
    var rest = nanoseconds.magnitude
    var text = nanoseconds < 0 ? "-" : ""
    for (name, size) in [("h", 3_600_000_000_000), ("m", 60_000_000_000)] as [(String, UInt64)] where rest >= size {
      text += "\(rest / size)\(name)"
      rest %= size
    }
    guard rest != 0 else { return text }
    let second: UInt64 = 1_000_000_000
    guard rest < second else { return text + "\(rest / second)\(Self.decimals(rest % second))s" }
    let (name, size) =
      ([("ms", 1_000_000), ("us", 1_000)] as [(String, UInt64)]).first { rest % $0.1 == 0 } ?? ("ns", 1)
    return text + "\(rest / size)\(name)"
  }

  private static func decimals(_ nanoseconds: UInt64) -> String {
    guard nanoseconds != 0 else { return "" }
    var digits = String(1_000_000_000 + nanoseconds).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return ".\(digits)"
  }

  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: #"^(0|[-+]?(([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"#, alsoNumber: true,
      expected: "a duration such as 10s, 1h30m or 500ms")
  }
}

extension GoDuration: Comparable {
  package static func < (left: GoDuration, right: GoDuration) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension GoDuration: CustomStringConvertible {
  package var description: String { text }
}
