import Files
import SystemPackage

/// Finds programs in the folders of `PATH`.
struct ProgramSearch {
  private let folders: [FilePath]
  private let fileSystem: any FileSystem

  /// - Parameter first: A folder that is looked in before those.
  init(in surroundings: Surroundings, first: FilePath? = nil) {
    fileSystem = surroundings.fileSystem
    let first = first.map { [$0] } ?? []
    folders = first + (surroundings.environment["PATH"] ?? "").split(separator: ":").map { FilePath(String($0)) }
  }

  /// The first file of that name that somebody may execute; nil where there is none.
  func find(_ name: String) -> FilePath? {
    folders.lazy.map { $0.appending(name) }.first { path in
      guard let status = try? fileSystem.status(of: path, followingLink: true) else { return false }
      return status.kind == .file && status.permissions.rawValue & 0o111 != 0
    }
  }
}
