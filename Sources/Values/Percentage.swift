import Documents

/// A share such as `99.9%`, above 0 and below 100, with at most six decimals; kept exactly.
public struct Percentage: Hashable, Sendable {
  /// Millionths of a percent: 99.9% is 99,900,000.
  private let millionths: Int

  /// Throws outside 0% to 100% and where the sign is missing.
  public init(_ text: String) throws(InvalidValue) {
    let invalid = InvalidValue(
      expected: "a percentage above 0% and below 100%, such as 99.9%", found: "\"\(text)\"",
      help: text.hasSuffix("%") ? "" : text.hasPrefix("0.") ? "write 99.9% for 0.999" : "write the % sign")
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard text.hasSuffix("%"), (1...2).contains(parts.count), parts[0].utf8.count <= 2 else { throw invalid }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...6).contains(decimals.utf8.count), (parts[0] + decimals).utf8.allSatisfy(\.isDigit),
      let whole = Int(parts[0]),
      let fraction = Int(decimals + String(repeating: "0", count: 6 - decimals.utf8.count))
    else { throw invalid }
    millionths = whole * 1_000_000 + fraction
    guard millionths > 0, millionths < 100_000_000 else { throw invalid }
  }

  package init(knownPerMille: Int) { millionths = knownPerMille * 100_000 }

  /// What the share leaves: 0.001 for 99.9%.
  package var remainder: String { "0." + Self.decimals(100_000_000 - millionths, digits: 8) }

  /// Whether what the share leaves, times so many tenths, is still below the whole.
  package func remainderIsBelowWhole(times tenths: Int) -> Bool {
    (100_000_000 - millionths) * tenths < 1_000_000_000
  }

  private static func decimals(_ number: Int, digits: Int) -> String {
    let text = String(number)
    var padded = String(repeating: "0", count: max(0, digits - text.count)) + text
    while padded.count > 1, padded.last == "0" { padded.removeLast() }
    return padded
  }
}

extension Percentage: ScalarValue {
  public var text: String {
    let rest = millionths % 1_000_000
    return "\(millionths / 1_000_000)" + (rest == 0 ? "" : "." + Self.decimals(rest, digits: 6)) + "%"
  }

  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(pattern: #"^[0-9]{1,2}(\.[0-9]{1,6})?%$"#, expected: "a percentage such as 99.9%")
  }
}

extension Percentage: CustomStringConvertible {
  public var description: String { text }
}
