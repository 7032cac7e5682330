import Documents

extension Tempo {
  /// An attribute and the value it has.
  package struct FilterAttribute: Document, Equatable {
    package var key: String?
    package var value: Node?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("key", \.key, "The attribute with its scope, or one of kind, name and status."),
      optional("value", \.value, "A text, a number or a boolean, or a regular expression."),
    ]
  }
}
