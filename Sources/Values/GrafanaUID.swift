import Documents

/// The uid of a Grafana datasource or dashboard: letters, digits, `-` and `_`, at most 40.
public struct GrafanaUID: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such uid.
  public init(_ text: String) throws(InvalidValue) {
    let bytes = text.utf8
    guard (1...40).contains(bytes.count),
      bytes.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else {
      throw InvalidValue(expected: "a uid of letters, digits, - and _, at most 40", found: "\"\(text)\"")
    }
    self.text = text
  }

  public static let prometheus = GrafanaUID(known: "prometheus")
  public static let tempo = GrafanaUID(known: "tempo")

  /// The first 40 characters of a name.
  package init(truncating name: DNSLabel) { text = String(name.text.prefix(40)) }

  package init(known text: StaticString) { self.text = text.description }
}

extension GrafanaUID: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: "^[a-zA-Z0-9_-]{1,40}$") }
}

extension GrafanaUID: CustomStringConvertible {
  public var description: String { text }
}
