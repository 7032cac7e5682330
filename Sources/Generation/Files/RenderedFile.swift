import Files

/// A file of a rendered deployment.
public struct RenderedFile: Hashable, Sendable {
  /// The path as seen from the output folder, its parts joined by `/`.
  public let path: String

  /// UTF-8.
  public let contents: [UInt8]

  /// Of the contents; taken once for all who tell by it what has changed.
  package let hash: ContentHash

  public var text: String { String(decoding: contents, as: UTF8.self) }

  init(_ path: String, _ contents: [UInt8]) {
    self.path = path
    self.contents = contents
    hash = ContentHash(of: contents)
  }

  init(_ path: String, text: String) {
    self.init(path, Array(text.utf8))
  }
}
