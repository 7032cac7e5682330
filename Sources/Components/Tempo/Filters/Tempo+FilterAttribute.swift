import Documents

extension Tempo {
  /// An attribute and the value it has.
  package struct FilterAttribute: Section, Equatable {
    package var key: String?
    package var value: Node?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("key", \.key, "The attribute with its scope, or one of kind, name and status."),
      .field("value", \.value, "A text, a number or a boolean, or a regular expression."),
    ]
  }
}
