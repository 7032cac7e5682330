import Documents

/// A scrape target: `host:port`, with neither scheme nor path.
public struct TargetAddress: Hashable, Sendable {
  /// `host:port`, kept as it is written, since files name thousands.
  public let text: String

  public let port: Port

  /// A name or an address; IPv6 in brackets.
  public let host: String

  /// Throws where the text is not `host:port`; Prometheus adds no port of its own.
  public init(_ text: String) throws(InvalidValue) {
    do throws(Problem) {
      (host, port) = try Self.parts(of: text)
      // Zeros before the port are no part of it.
      let isPlain = host.utf8.count + 1 + port.text.utf8.count == text.utf8.count
      self.text = isPlain ? text : "\(host):\(port)"
    } catch {
      throw InvalidValue(
        expected: "a target such as node.example.net:9100", found: "\"\(text)\"", help: error.rawValue)
    }
  }

  package init(host: String, port: Port) {
    text = "\(host):\(port)"
    self.host = host
    self.port = port
  }

  /// What is wrong, as what to do about it.
  private enum Problem: String, Error {
    case path = "leave out the scheme and the path; they have keys of their own"
    case noPort = "add the port"
    case port = "the port is a number from 1 to 65535"
    case host = "the host is a name, an IPv4 address, or an IPv6 address in brackets"
  }

  private static func parts(of text: String) throws(Problem) -> (host: String, port: Port) {
    guard !text.holds(UInt8(ascii: "/")) else { throw .path }
    let bytes = Array(text.utf8)
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")), bytes.last != UInt8(ascii: "]") else { throw .noPort }
    guard let port = port(of: bytes[(colon + 1)...]) else { throw .port }
    guard isHost(bytes[..<colon]) else { throw .host }
    return (String(decoding: bytes[..<colon], as: UTF8.self), port)
  }

  private static func port(of digits: ArraySlice<UInt8>) -> Port? {
    var number = 0
    for digit in digits {
      guard digit.isDigit, number <= Int(UInt16.max) else { return nil }
      number = 10 * number + Int(digit - UInt8(ascii: "0"))
    }
    return try? Port(number)
  }

  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
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
