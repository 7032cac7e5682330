import Documents
import SystemPackage

/// A file of a known format as it was read.
package struct LoadedFile<Root: Document>: Sendable {
  /// Its path as the process reaches it.
  package let path: FilePath

  /// What could be made of it; nil where it is too broken, which its diagnostics say.
  package let document: Read<Root>?

  package init(path: FilePath, document: Read<Root>?) {
    self.path = path
    self.document = document
  }
}
