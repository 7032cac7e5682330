/// A text that was read, kept so that an error can show the line it is about.
public final class Source: Sendable {
  /// The name under which errors speak of it: its path as the user gave it.
  public let name: String

  package let bytes: [UInt8]

  /// What this stands for; nil where it stands for itself.
  private let origin: Source?

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    origin = nil
  }

  private init(origin: Source) {
    name = origin.name
    bytes = origin.bytes
    self.origin = origin
  }

  /// The same text for the places that one core makes: cores that counted who holds it together would wait for each
  /// other at every node.
  func countedApart() -> Source { Source(origin: self) }

  /// The text as whoever read it knows it.
  var original: Source { origin ?? self }

  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
