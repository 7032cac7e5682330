/// A file of a rendered deployment.
public struct RenderedFile: Hashable, Sendable {
  /// The path as seen from the output folder, its parts joined by `/`.
  public let path: String

  /// UTF-8.
  public let contents: [UInt8]

  public var text: String { String(decoding: contents, as: UTF8.self) }

  /// Whether a text of ASCII stands in it.
  func names(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return contents.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: text.utf8) }
    }
  }

  init(_ path: String, _ contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }

  init(_ path: String, text: String) {
    self.init(path, Array(text.utf8))
  }
}
