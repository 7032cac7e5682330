import Documents

/// An amount of memory or storage; units are powers of 1024, as Prometheus and Compose both have them.
public struct ByteSize: Hashable, Sendable {
  /// 1 and more.
  public let bytes: Int64

  private static let units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"]

  /// Reads `512MB`, `512MiB`, `512m` or `1GB`; throws for zero and for what does not fit 64 bits.
  public init(_ text: String) throws(InvalidValue) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(digits.count)
    let unit = letters.utf8.allSatisfy(\.isLetter) ? letters.uppercased() : "?"
    let power = Self.units.firstIndex { name in
      unit == name || unit == name.dropLast() || name != "B" && unit == "\(name.dropLast())IB"
    }
    let scaled = power.flatMap { power -> Int64? in
      guard let number = Int64(digits) else { return nil }
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: 1 << (10 * power))
      return isTooLarge || product < 1 ? nil : product
    }
    guard let scaled else {
      throw InvalidValue(
        expected: "a size such as 512MB or 10GB", found: "\"\(text)\"",
        help: text.contains(".") ? "use a whole number of a smaller unit" : "the units are B, KB, MB, GB, TB, PB and EB"
      )
    }
    bytes = scaled
  }

  private init(bytes: Int64) { self.bytes = bytes }

  /// 1 to 8 million mebibytes; others are brought into that range.
  public static func mebibytes(_ count: Int) -> ByteSize {
    ByteSize(bytes: Int64(min(max(count, 1), 8_000_000)) << 20)
  }

  private func text(in units: [String]) -> String {
    var number = bytes
    var power = 0
    while number % 1024 == 0, power < units.count - 1 {
      number /= 1024
      power += 1
    }
    return "\(number)\(units[power])"
  }

  /// As Compose reads it: `512m`.
  package var composeText: String { text(in: ["b", "k", "m", "g"]) }
}

extension ByteSize: ScalarValue {
  /// As Prometheus reads it: `512MB`.
  public var text: String { text(in: Self.units) }

  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^[0-9]+([KMGTPEkmgtpe]?([iI]?[bB])?|[bB])$", alsoNumber: true,
      expected: "a size such as 512MB or 10GB")
  }
}

extension ByteSize: Comparable {
  public static func < (left: ByteSize, right: ByteSize) -> Bool { left.bytes < right.bytes }
}

extension ByteSize: CustomStringConvertible {
  public var description: String { text }
}
