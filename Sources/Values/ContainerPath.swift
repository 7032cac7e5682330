import Documents

/// The absolute path of a file in a container.
public struct ContainerPath: Hashable, Sendable {
  public let text: String

  /// Throws where the text does not begin with `/`, is a folder's, or holds control characters.
  public init(_ text: String) throws(InvalidValue) {
    let isControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard text.hasPrefix("/"), !text.hasSuffix("/"), !isControl else {
      throw InvalidValue(
        expected: "the path of a file in the container, such as /run/secrets/token", found: "\"\(text)\"",
        help: text.hasPrefix("/") ? "" : "begin it with /")
    }
    self.text = text
  }
}

extension ContainerPath: ScalarValue {
  @usableFromInline
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^/(.*[^/])$", expected: "the path of a file in the container, such as /run/secrets/token")
  }
}

extension ContainerPath: CustomStringConvertible {
  public var description: String { text }
}
