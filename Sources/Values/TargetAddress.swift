import Documents

/// A scrape target: `host:port`, with neither scheme nor path.
public struct TargetAddress: Hashable, Sendable {
  /// A name or an address; IPv6 in brackets.
  public let host: String

  public let port: Port

  /// Throws where the text is not `host:port`; Prometheus adds no port of its own.
  public init(_ text: String) throws(InvalidValue) {
    func invalid(_ help: String) -> InvalidValue {
      InvalidValue(expected: "a target such as node.example.net:9100", found: "\"\(text)\"", help: help)
    }
    guard !text.holds(UInt8(ascii: "/")) else {
      throw invalid("leave out the scheme and the path; they have keys of their own")
    }
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), text.utf8.last != UInt8(ascii: "]") else {
      throw invalid("add the port")
    }
    let host = String(text[..<colon])
    let port: Port
    do throws(InvalidValue) {
      port = try Port(String(text[text.index(after: colon)...]))
    } catch {
      throw invalid("the port is a number from 1 to 65535")
    }
    guard Self.isHost(host) else {
      throw invalid("the host is a name, an IPv4 address, or an IPv6 address in brackets")
    }
    self.host = host
    self.port = port
  }

  package init(host: String, port: Port) {
    self.host = host
    self.port = port
  }

  private static func isHost(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      return host.contains(":") && (try? HostAddress(String(host.dropFirst().dropLast()))) != nil
    }
    return !host.isEmpty && host.isAll { $0.isLetter || $0.isDigit || $0.isNamePunctuation }
  }
}

extension TargetAddress: ScalarValue {
  public var text: String { "\(host):\(port)" }

  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: "a target such as node.example.net:9100") }
}

extension TargetAddress: CustomStringConvertible {
  public var description: String { text }
}
