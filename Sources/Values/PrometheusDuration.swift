import Documents

/// A span of time as Prometheus writes it: `5s`, `1h30m`, `15d`; units `y w d h m s ms`, in that order.
public struct PrometheusDuration: Hashable, Sendable {
  /// Milliseconds, 0 to about 292 years.
  public let milliseconds: Int64

  private static let units: [(name: String, milliseconds: Int64)] = [
    ("y", 365 * 86_400_000), ("w", 7 * 86_400_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000),
    ("ms", 1),
  ]

  private static let longest = Int64.max / 1_000_000

  /// Reads `5s`, `1h30m` or `0`; throws where a unit is unknown, repeated or out of order.
  public init(_ text: String) throws(InvalidValue) {
    guard text != "0" else {
      milliseconds = 0
      return
    }
    var invalid: InvalidValue {
      InvalidValue(
        expected: "a duration such as 15s, 1h30m or 15d", found: "\"\(text)\"", help: Self.help(for: text))
    }
    var rest = text.utf8[...]
    var units = Self.units[...]
    var total: Int64 = 0
    guard !rest.isEmpty else { throw invalid }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isDigit }
      rest = rest.dropFirst(digits.count)
      let name = Substring(rest.prefix { $0.isLetter })
      rest = rest.dropFirst(name.utf8.count)
      guard let number = Int64(Substring(digits)), let index = units.firstIndex(where: { $0.name == name }) else {
        throw invalid
      }
      let (product, isTooLong) = number.multipliedReportingOverflow(by: units[index].milliseconds)
      guard !isTooLong, product <= Self.longest - total else {
        throw InvalidValue(expected: "a duration of at most 292 years", found: "\"\(text)\"")
      }
      total += product
      units = units[(index + 1)...]
    }
    milliseconds = total
  }

  private static func help(for text: String) -> String {
    let isUnsigned = text.utf8.first?.isDigit ?? false
    if isUnsigned, text.utf8.allSatisfy(\.isDigit) { return "add the unit, such as \(text)s" }
    if isUnsigned, Double(text) != nil { return "write a whole number and a unit, such as 250ms" }
    return "the units are y, w, d, h, m, s and ms, the larger first"
  }

  private init(_ count: Int, times unit: Int64) {
    let (product, isTooLong) = Int64(count).multipliedReportingOverflow(by: unit)
    milliseconds = count < 0 ? 0 : isTooLong ? Self.longest : min(product, Self.longest)
  }

  /// Negative numbers count as 0, and what is too long as the longest.
  public static func milliseconds(_ count: Int) -> PrometheusDuration { .init(count, times: 1) }
  public static func seconds(_ count: Int) -> PrometheusDuration { .init(count, times: 1_000) }
  public static func minutes(_ count: Int) -> PrometheusDuration { .init(count, times: 60_000) }
  public static func hours(_ count: Int) -> PrometheusDuration { .init(count, times: 3_600_000) }
  public static func days(_ count: Int) -> PrometheusDuration { .init(count, times: 86_400_000) }

  /// Seconds, with fractions.
  public var seconds: Double { Double(milliseconds) / 1_000 }
}

extension PrometheusDuration: ScalarValue {
  public var text: String {
    var rest = milliseconds
    var text = ""
    for unit in Self.units where rest >= unit.milliseconds {
      // Years and weeks are written only where nothing is left over, as Prometheus does.
      if unit.name == "y" || unit.name == "w", rest % unit.milliseconds != 0 { continue }
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    return text.isEmpty ? "0s" : text
  }

  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^(0|([0-9]+y)?([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?)$",
      expected: "a duration such as 15s, 1h30m or 15d")
  }
}

extension PrometheusDuration: Comparable {
  public static func < (left: PrometheusDuration, right: PrometheusDuration) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension PrometheusDuration: CustomStringConvertible {
  public var description: String { text }
}
