import Documents

/// An IP address of the machine, to which published ports are bound.
public struct HostAddress: Hashable, Sendable {
  public let text: String

  /// Throws where the text is neither an IPv4 nor an IPv6 address; an IPv6 address stands without brackets.
  public init(_ text: String) throws(InvalidValue) {
    guard Self.isIPv4(text) || Self.isIPv6(text) else {
      throw InvalidValue(
        expected: "an IP address such as 127.0.0.1 or ::1", found: "\"\(text)\"",
        help: text == "localhost" ? "write 127.0.0.1" : "")
    }
    self.text = text
  }

  /// `127.0.0.1`
  public static let loopback = HostAddress(known: "127.0.0.1")

  package init(known text: StaticString) { self.text = text.description }

  /// Whether only programs on the same machine reach it.
  public var isLoopback: Bool {
    if text.contains(".") && !text.contains(":") { return text.hasPrefix("127.") }
    let groups = text.split(separator: ":")
    return text.contains(":") && groups.last == "1" && groups.dropLast().allSatisfy { $0.allSatisfy { $0 == "0" } }
  }

  /// Whether it stands for every address of the machine.
  public var isWildcard: Bool {
    text == "0.0.0.0" || text.contains(":") && text.utf8.allSatisfy { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "0") }
  }

  /// In a URL or an address with a port, where IPv6 stands in brackets.
  package var urlHost: String { text.contains(":") ? "[\(text)]" : text }

  private static func isIPv4(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.allSatisfy(\.isDigit) && (1...3).contains(part.utf8.count) && (Int(part) ?? 256) < 256
          && (part == "0" || part.first != "0")
      }
  }

  private static func isIPv6(_ text: String) -> Bool {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard text.contains(":"), halves.count <= 2 else { return false }
    let groups = halves.flatMap { $0.split(separator: ":", omittingEmptySubsequences: false) }.filter { !$0.isEmpty }
    let isWhole = halves.allSatisfy { half in
      half.isEmpty || half.split(separator: ":", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }
    return isWhole && (halves.count == 2 ? groups.count < 8 : groups.count == 8)
      && groups.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isHexDigit) }
  }
}

extension HostAddress: ScalarValue {
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "an IP address such as 127.0.0.1 or ::1") }
}

extension HostAddress: CustomStringConvertible {
  public var description: String { text }
}
