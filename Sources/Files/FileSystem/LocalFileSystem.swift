import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file system of the machine.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func replaceFile(at path: FilePath, with contents: [UInt8], temporary: FilePath) throws(FileError) {
    try create(temporary, contents, onBehalfOf: path)
    do {
      try call(.write, path) { path in temporary.withPlatformString { rename($0, path) } }
    } catch {
      discard(temporary)
      throw error
    }
  }

  package func createFolder(at path: FilePath) throws(FileError) {
    // Upwards as far as folders are missing, then down again: where none is, this is one look.
    var missing: [FilePath] = []
    var folder = path
    while try status(of: folder, followingLink: true)?.kind != .folder {
      missing.append(folder)
      guard folder.removeLastComponent(), !folder.isEmpty else { break }
    }
    for folder in missing.reversed() {
      try call(.createFolder, folder) { mkdir($0, FilePermissions.createdFolder.rawValue) }
      try setMode(of: folder, to: .createdFolder)
    }
  }

  package func removeFile(at path: FilePath) throws(FileError) {
    try call(.removeFile, path) { unlink($0) }
  }

  @discardableResult
  package func removeFolderIfEmpty(at path: FilePath) throws(FileError) -> Bool {
    do {
      try call(.removeFolder, path) { rmdir($0) }
      return true
    } catch {
      // POSIX lets a system say either of the two.
      guard error.reason == .system(.directoryNotEmpty) || error.reason == .system(.fileExists) else { throw error }
      return false
    }
  }

  package func setMode(of path: FilePath, to permissions: FilePermissions) throws(FileError) {
    try call(.setMode, path) { chmod($0, permissions.rawValue) }
  }

  /// Writes a new file, and removes it again if that fails.
  private func create(_ file: FilePath, _ contents: [UInt8], onBehalfOf path: FilePath) throws(FileError) {
    do {
      let descriptor = try FileDescriptor.open(
        file,
        .writeOnly,
        options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: .writtenFile
      )
      do {
        try descriptor.closeAfter {
          // The umask has taken bits from the mode given to `open`.
          guard fchmod(descriptor.rawValue, FilePermissions.writtenFile.rawValue) == 0 else {
            throw Errno(rawValue: errno)
          }
          reserve(contents.count, in: descriptor)
          try descriptor.writeAll(contents)
        }
      } catch {
        discard(file)
        throw error
      }
    } catch {
      throw FileError(path: path, attempt: .write, thrown: error)
    }
  }

  /// Asks for room on the disk ahead of writing.
  ///
  /// ext4 and others flush a file to the disk when it is moved over another, unless its room was reserved before: to
  /// replace 200 files of 50 KB takes 110 ms without this, and 70 with it. If it fails, writing says so or does without.
  private func reserve(_ count: Int, in descriptor: FileDescriptor) {
    #if os(Linux)
      _ = posix_fallocate(descriptor.rawValue, 0, off_t(count))
    #endif
  }

  /// Removes a temporary file after a failure; that failure is what is reported, not one of this.
  private func discard(_ temporary: FilePath) {
    try? removeFile(at: temporary)
  }

  /// Calls a C function with a path, and throws what `errno` says when it does not return zero.
  private func call(
    _ attempt: FileError.Attempt,
    _ path: FilePath,
    _ function: (UnsafePointer<CChar>) -> CInt
  ) throws(FileError) {
    let code = path.withPlatformString { function($0) == 0 ? 0 : errno }
    guard code == 0 else {
      throw FileError(path: path, attempt: attempt, reason: .system(Errno(rawValue: code)))
    }
  }
}
