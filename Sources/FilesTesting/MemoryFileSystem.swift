import Files
import Synchronization
import SystemPackage

/// A file system in memory for tests, which can be made to fail or to stop at a chosen change.
///
/// Relative paths are apart from absolute ones; the working directory and the root exist from the start.
package final class MemoryFileSystem: FileSystem {
  private let tree = Mutex(MemoryTree())

  package init() {}

  // MARK: For tests

  /// What is on it, by path, each below folders that are on it too. To set it counts as no change and takes no permission.
  package var nodes: [String: MemoryNode] {
    get { tree.withLock { $0.nodes } }
    set { tree.withLock { $0.nodes = newValue } }
  }

  /// What goes wrong and when, counted from when it is set; `nil` when nothing does.
  package var fault: MemoryFault? {
    get { tree.withLock { $0.fault } }
    set {
      tree.withLock {
        $0.fault = newValue
        $0.mutations = 0
      }
    }
  }

  /// The number of changes made or attempted since the fault was last set.
  package var mutations: Int { tree.withLock { $0.mutations } }

  // MARK: FileSystem

  package func status(of path: FilePath, followingLink: Bool) throws(FileError) -> FileStatus? {
    do {
      return try perform(.inspect, path) { tree throws(Errno) in
        try tree.node(at: path.string, followingLink: followingLink)?.status
      }
    } catch {
      guard error.reason == .system(.noSuchFileOrDirectory) || error.reason == .system(.notDirectory) else {
        throw error
      }
      return nil
    }
  }

  package func readFile(at path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    let node = try perform(.read, path) { tree throws(Errno) in
      guard let node = try tree.node(at: path.string, followingLink: true) else { throw .noSuchFileOrDirectory }
      return node
    }
    guard case .file(let contents, let mode) = node else {
      throw FileError(path: path, attempt: .read, reason: .notAFile(found: node.status.kind))
    }
    guard mode.contains(.ownerRead) else {
      throw FileError(path: path, attempt: .read, reason: .system(.permissionDenied))
    }
    guard contents.count <= limit else {
      throw FileError(path: path, attempt: .read, reason: .tooLarge(limit: limit))
    }
    return contents
  }

  package func listFolder(at path: FilePath) throws(FileError) -> [FilePath.Component] {
    try perform(.list, path) { tree throws(Errno) in
      let place = try tree.resolve(path.string, followingLink: true)
      guard let node = tree.nodes[place] else { throw .noSuchFileOrDirectory }
      guard case .folder = node else { throw .notDirectory }
      return tree.children(of: place).compactMap { FilePath.Component($0) }
    }
  }

  package func replaceFile(at path: FilePath, with contents: [UInt8], temporary: FilePath) throws(FileError) {
    try perform(.write, path) { tree throws(Errno) in
      try tree.replaceFile(at: path.string, with: contents, temporary: temporary.string)
    }
  }

  package func createFolder(at path: FilePath) throws(FileError) {
    try perform(.createFolder, path) { tree throws(Errno) in try tree.createFolder(at: path.string) }
  }

  package func removeFile(at path: FilePath) throws(FileError) {
    try perform(.removeFile, path) { tree throws(Errno) in try tree.removeFile(at: path.string) }
  }

  @discardableResult
  package func removeFolderIfEmpty(at path: FilePath) throws(FileError) -> Bool {
    try perform(.removeFolder, path) { tree throws(Errno) in try tree.removeFolderIfEmpty(at: path.string) }
  }

  package func setMode(of path: FilePath, to permissions: FilePermissions) throws(FileError) {
    try perform(.setMode, path) { tree throws(Errno) in try tree.setMode(of: path.string, to: permissions) }
  }

  private func perform<Result: Sendable>(
    _ attempt: FileError.Attempt,
    _ path: FilePath,
    _ body: (inout MemoryTree) throws(Errno) -> Result
  ) throws(FileError) -> Result {
    do throws(Errno) {
      return try tree.withLock { tree throws(Errno) in try body(&tree) }
    } catch {
      throw FileError(path: path, attempt: attempt, reason: .system(error))
    }
  }
}
