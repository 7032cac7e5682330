import Documents

/// The name of a label that PromQL takes without quotes: letters, digits and `_`, not beginning with a digit.
public struct LabelName: Hashable, Sendable {
  public let text: String

  /// Throws where the text is no such name.
  public init(_ text: String) throws(InvalidValue) {
    let bytes = text.utf8
    guard let first = bytes.first, !first.isDigit,
      bytes.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
    else {
      throw InvalidValue(
        expected: "a label name of letters, digits and _, not beginning with a digit", found: "\"\(text)\"")
    }
    self.text = text
  }

  /// The label in which exemplars carry the trace ID by default.
  public static let traceID = LabelName(known: "TraceID")

  /// The label in which exemplars carry the span ID by default.
  public static let spanID = LabelName(known: "span_id")

  package init(known text: StaticString) { self.text = text.description }
}

extension LabelName: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$") }
}

extension LabelName: Comparable {
  public static func < (left: LabelName, right: LabelName) -> Bool { left.text < right.text }
}

extension LabelName: CustomStringConvertible {
  public var description: String { text }
}
