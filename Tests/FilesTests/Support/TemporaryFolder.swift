import Files
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own on the real disk, gone with the value.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let base = getenv("TMPDIR").map { FilePath(platformString: $0) } ?? "/tmp"
    var name = base.appending("files-tests-XXXXXX").withPlatformString {
      Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
    }
    guard mkdtemp(&name) != nil else { throw Errno(rawValue: errno) }
    path = FilePath(platformString: name)
  }

  deinit {
    try? Self.remove(path)
  }

  private static func remove(_ path: FilePath) throws {
    let disk = LocalFileSystem()
    guard try disk.status(of: path)?.kind == .folder else { return try disk.removeFile(at: path) }
    try disk.setMode(of: path, to: .createdFolder)
    for name in try disk.listFolder(at: path) {
      try remove(path.appending(name))
    }
    try disk.removeFolderIfEmpty(at: path)
  }
}
