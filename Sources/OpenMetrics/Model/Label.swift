/// A label's name and value.
public struct Label: Hashable, Sendable {
  /// The name, of `[a-zA-Z_][a-zA-Z0-9_]*`.
  public var name: String
  /// The value: any text.
  public var value: String

  /// A label.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
