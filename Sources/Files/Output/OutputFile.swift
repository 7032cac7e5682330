/// A rendered file: where it goes in the output folder, its bytes, and their hash.
package struct OutputFile: Hashable, Sendable {
  /// The path from the output folder, its parts joined by `/`.
  package let path: String
  package let contents: [UInt8]
  let hash: ContentHash

  package init(path: String, contents: [UInt8]) {
    self.init(path: path, contents: contents, hash: ContentHash(of: contents))
  }

  /// - Parameter hash: That of the contents.
  package init(path: String, contents: [UInt8], hash: ContentHash) {
    self.path = path
    self.contents = contents
    self.hash = hash
  }
}
