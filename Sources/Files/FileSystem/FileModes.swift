import SystemPackage

extension FilePermissions {
  /// The mode of every written file, 0644, so that containers can read it as other users.
  package static let writtenFile = FilePermissions(rawValue: 0o644)

  /// The mode of every created folder, 0755, so that containers can enter it as other users.
  package static let createdFolder = FilePermissions(rawValue: 0o755)

  /// Returns these permissions with reading, writing and executing as in another value.
  ///
  /// The set-group-ID bit that a folder takes over from the one above it stays as it is.
  func withAccess(of other: FilePermissions) -> FilePermissions {
    let access: CModeT = 0o777
    return FilePermissions(rawValue: rawValue & ~access | other.rawValue & access)
  }
}
