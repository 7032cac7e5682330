import Documents

/// The path of a URL, beginning with `/`, without blanks.
public struct HTTPPath: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such path.
  public init(_ text: String) throws(InvalidValue) {
    guard text.hasPrefix("/"), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw InvalidValue(expected: "a path such as /metrics", found: "\"\(text)\"", help: "begin it with /")
    }
    self.text = text
  }

  /// `/metrics`
  public static let metrics = HTTPPath(known: "/metrics")

  package init(known text: StaticString) { self.text = text.description }
}

extension HTTPPath: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: #"^/\S*$"#) }
}

extension HTTPPath: CustomStringConvertible {
  public var description: String { text }
}
