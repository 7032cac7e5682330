import Documents
import Values

/// PromQL label matchers without their braces: `status=~"5..", method!="OPTIONS"`.
public struct LabelMatchers: Hashable, Sendable {
  public let text: String

  /// Throws where the text is not a list of `name`, operator and quoted value.
  public init(_ text: String) throws(InvalidValue) {
    var scanner = LabelMatcherScanner(text)
    guard let help = scanner.problem() else {
      self.text = text
      return
    }
    throw InvalidValue(expected: #"label matchers such as status=~"5..""#, found: "\"\(text)\"", help: help)
  }

  /// `status=~"5.."`
  public static let serverErrors = LabelMatchers(known: #"status=~"5..""#)

  init(known text: StaticString) { self.text = text.description }
}

extension LabelMatchers: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema(expected: #"label matchers such as status=~"5..""#) }
}

extension LabelMatchers: CustomStringConvertible {
  public var description: String { text }
}
