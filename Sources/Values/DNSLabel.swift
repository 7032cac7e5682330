import Documents

/// A name that can be a host in DNS (RFC 1123): lower-case letters, digits and dashes, at most 63, no dash at either end.
public struct DNSLabel: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such name.
  public init(_ text: String) throws(InvalidValue) {
    let bytes = text.utf8
    let dash = UInt8(ascii: "-")
    guard (1...63).contains(bytes.count), bytes.first != dash, bytes.last != dash,
      bytes.allSatisfy({ $0.isLowercaseLetter || $0.isDigit || $0 == dash })
    else {
      throw InvalidValue(
        expected: "a name of lower-case letters, digits and dashes, at most 63", found: "\"\(text)\"")
    }
    self.text = text
  }

  package init(known text: StaticString) { self.text = text.description }
}

extension DNSLabel: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$")
  }
}

extension DNSLabel: CustomStringConvertible {
  public var description: String { text }
}
