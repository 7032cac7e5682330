import Documents
import Files
import SystemPackage

/// A file of a known format as it was read.
package struct LoadedFile<Root: Sendable>: Sendable {
  /// Its path as the process reaches it.
  package let path: FilePath

  /// What could be made of it; nil where it is too broken, which its diagnostics say.
  package let document: Read<Root>?

  /// Its kind and mode on disk; nil for a text that stands in another file.
  package let status: FileStatus?

  package init(path: FilePath, document: Read<Root>?, status: FileStatus? = nil) {
    self.path = path
    self.document = document
    self.status = status
  }
}
