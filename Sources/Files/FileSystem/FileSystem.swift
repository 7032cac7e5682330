import SystemPackage

/// The file operations that this program uses, and the one place where it meets a disk.
///
/// Paths are as the process sees them; a relative one starts at the working directory. Every operation names in its
/// error the path, what was attempted and why it failed.
package protocol FileSystem: Sendable {
  /// Says what stands at a path, or returns `nil` where nothing does.
  ///
  /// - Parameter followingLink: Whether a symlink at the path itself is followed; symlinks before it always are.
  func status(of path: FilePath, followingLink: Bool) throws(FileError) -> FileStatus?

  /// Reads a whole file, which may be reached by a symlink.
  ///
  /// Refuses folders, pipes, devices and sockets, and does not wait for any of them.
  /// - Parameter limit: The largest size that is read, in bytes.
  func readFile(at path: FilePath, limit: Int) throws(FileError) -> [UInt8]

  /// Puts a file of mode 0644 at a path, whole or not at all, in place of the file that may be there.
  ///
  /// A process that is killed leaves the old file or the new one. A power loss may not: nothing is flushed to the disk.
  /// - Parameter temporary: Where the bytes are gathered first: a path on the same file system at which nothing is.
  func replaceFile(at path: FilePath, with contents: [UInt8], temporary: FilePath) throws(FileError)

  /// Creates a folder of mode 0755, and those missing above it; one that exists is left as it is.
  func createFolder(at path: FilePath) throws(FileError)

  /// Removes a file; a symlink is removed itself, not what it leads to.
  func removeFile(at path: FilePath) throws(FileError)

  /// Removes a folder if nothing is in it, and returns whether it did.
  @discardableResult
  func removeFolderIfEmpty(at path: FilePath) throws(FileError) -> Bool

  /// Lists the names in a folder, sorted by their text.
  func listFolder(at path: FilePath) throws(FileError) -> [FilePath.Component]

  /// Sets the permission bits of a file or folder, whatever the umask.
  func setMode(of path: FilePath, to permissions: FilePermissions) throws(FileError)
}

extension FileSystem {
  /// The largest file that is read unless told otherwise: 64 MiB.
  private static var defaultReadLimit: Int { 64 << 20 }

  /// Says what stands at a path, without following a symlink there, or returns `nil` where nothing does.
  package func status(of path: FilePath) throws(FileError) -> FileStatus? {
    try status(of: path, followingLink: false)
  }

  /// Reads a whole file of at most 64 MiB.
  package func readFile(at path: FilePath) throws(FileError) -> [UInt8] {
    try readFile(at: path, limit: Self.defaultReadLimit)
  }

  /// Puts a file of mode 0644 at a path, whole or not at all, by way of a temporary file beside it.
  package func replaceFile(at path: FilePath, with contents: [UInt8]) throws(FileError) {
    let name = path.lastComponent?.string ?? ""
    let beside = path.removingLastComponent().appending(".\(name).\(TemporaryName.random()).tmp")
    try replaceFile(at: path, with: contents, temporary: beside)
  }
}
