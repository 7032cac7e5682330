/// A rendered file: where it goes in the output folder, and its bytes.
package struct OutputFile: Hashable, Sendable {
  /// The path from the output folder, its parts joined by `/`.
  package let path: String
  package let contents: [UInt8]

  package init(path: String, contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
