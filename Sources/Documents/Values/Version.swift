/// A program's version; compared number by number, so that 3.10 comes after 3.9.
public struct Version: Hashable, Sendable {
  public let major: Int
  public let minor: Int
  public let patch: Int

  /// What follows the numbers behind a dash, such as `rc.1` or `distroless`; it does not count when comparing.
  public let suffix: String

  public init(_ major: Int, _ minor: Int = 0, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
    suffix = ""
  }

  /// Reads `3.14.0`, `v3.14.0`, `3.14` or `3.14.0-rc.1`; throws for anything else.
  public init(_ text: String) throws(InvalidValue) {
    var invalid: InvalidValue { InvalidValue(expected: "a version such as 3.14.0", found: "\"\(text)\"") }
    let bare = text.first == "v" ? text.dropFirst() : text[...]
    let halves = bare.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(numbers.count) else { throw invalid }
    var parsed: [Int] = []
    for number in numbers {
      guard number.utf8.count <= 9, number.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(number) else {
        throw invalid
      }
      parsed.append(value)
    }
    suffix = halves.count == 2 ? String(halves[1]) : ""
    guard halves.count == 1 || !suffix.isEmpty, suffix.utf8.allSatisfy(Self.isSuffix) else { throw invalid }
    major = parsed[0]
    minor = parsed.count > 1 ? parsed[1] : 0
    patch = parsed.count > 2 ? parsed[2] : 0
  }

  private static func isSuffix(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension Version: Comparable {
  public static func < (left: Version, right: Version) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension Version: ScalarValue {
  public var text: String { "\(major).\(minor).\(patch)" + (suffix.isEmpty ? "" : "-\(suffix)") }

  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(pattern: #"^v?[0-9]+(\.[0-9]+){0,2}(-[A-Za-z0-9._-]+)?$"#, alsoNumber: true)
  }
}

extension Version: CustomStringConvertible {
  public var description: String { text }
}
