/// A text that was read, kept so that an error can show the line it is about.
public final class Source: Sendable {
  /// The name under which errors speak of it: its path as the user gave it.
  public let name: String

  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
