import Documents

/// The name of a metric that PromQL takes without quotes: letters, digits, `_` and `:`, not beginning with a digit.
public struct MetricName: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such name.
  public init(_ text: String) throws(InvalidValue) {
    let bytes = text.utf8
    guard let first = bytes.first, !first.isDigit,
      bytes.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":") })
    else {
      throw InvalidValue(
        expected: "a metric name of letters, digits, _ and :, not beginning with a digit", found: "\"\(text)\"")
    }
    self.text = text
  }

  package init(known text: StaticString) { self.text = text.description }
}

extension MetricName: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$") }
}

extension MetricName: CustomStringConvertible {
  public var description: String { text }
}
