import Documents

/// An IP address of the machine, to which published ports are bound.
public struct HostAddress: Hashable, Sendable {
  public let text: String

  /// Throws where the text is neither an IPv4 nor an IPv6 address; an IPv6 address stands without brackets.
  public init(_ text: String) throws(InvalidValue) {
    guard let address = HostAddress(ifAddress: text) else {
      throw InvalidValue(
        expected: "an IP address such as 127.0.0.1 or ::1", found: "\"\(text)\"",
        help: text == "localhost" ? "write 127.0.0.1" : "")
    }
    self = address
  }

  /// Nil where the text is neither an IPv4 nor an IPv6 address.
  package init?(ifAddress text: String) {
    // Nearly every name of a host is told from an address by its first letter.
    let mayBeAddress = text.utf8.first?.isDigit ?? false || text.holds(UInt8(ascii: ":"))
    guard mayBeAddress, Self.isIPv4(text) || Self.groups(of: text) != nil else { return nil }
    self.text = text
  }

  /// `127.0.0.1`
  public static let loopback = HostAddress(known: "127.0.0.1")

  package init(known text: StaticString) { self.text = text.description }

  /// Whether only programs on the same machine reach it.
  public var isLoopback: Bool {
    guard let groups = Self.groups(of: text) else { return text.hasPrefix("127.") }
    let isMapped = groups[..<5].allSatisfy { $0 == 0 } && groups[5] == 0xFFFF
    return isMapped ? groups[6] >> 8 == 127 : groups == [0, 0, 0, 0, 0, 0, 0, 1]
  }

  /// Whether it stands for every address of the machine.
  public var isWildcard: Bool {
    text == "0.0.0.0" || Self.groups(of: text)?.allSatisfy { $0 == 0 } ?? false
  }

  /// In a URL or an address with a port, where IPv6 stands in brackets.
  package var urlHost: String { text.contains(":") ? "[\(text)]" : text }

  private static func isIPv4(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.allSatisfy(\.isDigit) && (1...3).contains(part.utf8.count) && (Int(part) ?? 256) < 256
          && (part == "0" || part.first != "0")
      }
  }

  /// The eight groups of an IPv6 address; nil for anything else.
  private static func groups(of text: String) -> [UInt16]? {
    guard text.holds(UInt8(ascii: ":")) else { return nil }
    var text = text
    if let colon = text.lastIndex(of: ":"), text[colon...].contains(".") {
      let tail = text[text.index(after: colon)...]
      guard isIPv4(tail) else { return nil }
      let bytes = tail.split(separator: ".").compactMap { UInt16($0) }
      text =
        text[...colon]
        + [bytes[0] << 8 | bytes[1], bytes[2] << 8 | bytes[3]].map { String($0, radix: 16) }
        .joined(separator: ":")
    }
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    var read: [[UInt16]] = []
    for half in halves {
      let parts = half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isHexDigit) }) else {
        return nil
      }
      read.append(parts.compactMap { UInt16($0, radix: 16) })
    }
    let missing = 8 - read.reduce(0) { $0 + $1.count }
    guard halves.count == 2 ? missing > 0 : missing == 0 else { return nil }
    return Array(read.joined(separator: repeatElement(0, count: missing)))
  }
}

extension HostAddress: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "an IP address such as 127.0.0.1 or ::1") }
}

extension HostAddress: CustomStringConvertible {
  public var description: String { text }
}
