/// A rendered file: where it goes in the output folder, its bytes, and their hash.
package struct OutputFile: Hashable, Sendable {
  /// The path from the output folder, its parts joined by `/`.
  package let path: String
  package let contents: [UInt8]
  let hash: ContentHash

  /// - Parameter hash: That of the contents, where it was taken already.
  package init(path: String, contents: [UInt8], hash: ContentHash? = nil) {
    self.path = path
    self.contents = contents
    self.hash = hash ?? ContentHash(of: contents)
  }
}
