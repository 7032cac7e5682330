import Documents

/// A scrape target: `host:port`, with neither scheme nor path.
public struct TargetAddress: Hashable, Sendable {
  /// `host:port`, kept as it is written, since files name thousands.
  public let text: String

  public let port: Port

  /// In bytes of the text; the host has no string of its own, for files name thousands.
  private let hostLength: Int

  /// A name or an address; IPv6 in brackets.
  public var host: String { String(decoding: text.utf8.prefix(hostLength), as: UTF8.self) }

  /// Whether the host is a name of several parts, and no address.
  package var hasFullName: Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, !first.isDigit, first != UInt8(ascii: "[") else { return false }
      return bytes.prefix(hostLength).contains(UInt8(ascii: "."))
    }
  }

  /// Throws where the text is not `host:port`; Prometheus adds no port of its own.
  public init(_ text: String) throws(InvalidValue) {
    var bytes = text
    switch bytes.withUTF8(Self.parts) {
    case .success(let parts):
      hostLength = parts.hostLength
      port = parts.port
      // Zeros before the port are no part of it.
      self.text =
        parts.isPlain ? text : "\(String(decoding: text.utf8.prefix(parts.hostLength), as: UTF8.self)):\(parts.port)"
    case .failure(let problem):
      throw InvalidValue(
        expected: "a target such as node.example.net:9100", found: "\"\(text)\"", help: problem.rawValue)
    }
  }

  package init(host: String, port: Port) {
    text = "\(host):\(port)"
    hostLength = host.utf8.count
    self.port = port
  }

  /// What is wrong, as what to do about it.
  private enum Problem: String, Error {
    case path = "leave out the scheme and the path; they have keys of their own"
    case noPort = "add the port"
    case port = "the port is a number from 1 to 65535"
    case host = "the host is a name, an IPv4 address, or an IPv6 address in brackets"
  }

  private struct Parts {
    let hostLength: Int
    let port: Port
    let isPlain: Bool
  }

  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Parts, Problem> {
    guard !bytes.contains(UInt8(ascii: "/")) else { return .failure(.path) }
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")), bytes.last != UInt8(ascii: "]") else {
      return .failure(.noPort)
    }
    let digits = bytes[(colon + 1)...]
    guard let port = port(of: digits) else { return .failure(.port) }
    guard isHost(bytes[..<colon]) else { return .failure(.host) }
    return .success(Parts(hostLength: colon, port: port, isPlain: digits.first != UInt8(ascii: "0")))
  }

  private static func port(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> Port? {
    var number = 0
    for digit in digits {
      guard digit.isDigit, number <= Int(UInt16.max) else { return nil }
      number = 10 * number + Int(digit - UInt8(ascii: "0"))
    }
    return try? Port(number)
  }

  private static func isHost(_ host: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
      let address = String(decoding: host.dropFirst().dropLast(), as: UTF8.self)
      return address.holds(UInt8(ascii: ":")) && HostAddress(ifAddress: address) != nil
    }
    return !host.isEmpty && host.allSatisfy { $0.isLetter || $0.isDigit || $0.isNamePunctuation }
  }
}

extension TargetAddress: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "a target such as node.example.net:9100") }
}

extension TargetAddress: CustomStringConvertible {
  public var description: String { text }
}
