import SystemPackage

/// What stands at a path: its kind, its permission bits and its size.
package struct FileStatus: Hashable, Sendable {
  /// The kinds of things that can stand at a path.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    case symlink
    /// A pipe, a device or a socket.
    case other
  }

  package let kind: Kind
  package let permissions: FilePermissions
  /// The size in bytes, as far as the kind has one.
  package let size: Int

  package init(kind: Kind, permissions: FilePermissions, size: Int) {
    self.kind = kind
    self.permissions = permissions
    self.size = size
  }
}

extension FileStatus.Kind: CustomStringConvertible {
  /// The kind with its article, as it stands in a sentence.
  package var description: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .symlink: "a symlink"
    case .other: "a pipe, device or socket"
    }
  }
}
