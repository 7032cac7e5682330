import Files
import SystemPackage

/// What can stand at a path of a `MemoryFileSystem`.
package enum MemoryNode: Hashable, Sendable {
  case file([UInt8], mode: FilePermissions = .writtenFile)
  case folder(mode: FilePermissions = .createdFolder)
  case symlink(to: String)
  /// A pipe, a device or a socket.
  case other

  /// Makes a file of mode 0644 that holds a text.
  package static func text(_ text: String) -> MemoryNode {
    .file(Array(text.utf8))
  }

  var status: FileStatus {
    switch self {
    case .file(let contents, let mode): FileStatus(kind: .file, permissions: mode, size: contents.count)
    case .folder(let mode): FileStatus(kind: .folder, permissions: mode, size: 0)
    case .symlink: FileStatus(kind: .symlink, permissions: FilePermissions(rawValue: 0o777), size: 0)
    case .other: FileStatus(kind: .other, permissions: .writtenFile, size: 0)
    }
  }
}
