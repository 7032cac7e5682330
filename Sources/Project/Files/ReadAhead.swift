import Concurrency
import Files
import SystemPackage

/// Files that will be asked for, read on every core before they are.
struct ReadAhead {
  private var contents: [String: Result<[UInt8], FileError>] = [:]

  mutating func read(_ paths: [FilePath], in fileSystem: any FileSystem, limit: Int) {
    let read = Concurrently.map(paths) { path -> Result<[UInt8], FileError> in
      do throws(FileError) {
        return .success(try fileSystem.readFile(at: path, limit: limit))
      } catch {
        return .failure(error)
      }
    }
    for (path, bytes) in zip(paths, read) { contents[path.string] = bytes }
  }

  /// What a file holds that was read ahead, once; nil for every other.
  mutating func take(_ path: FilePath) throws(FileError) -> [UInt8]? {
    try contents.removeValue(forKey: path.string)?.get()
  }
}
