import Files
import Foundation
import SystemPackage

/// The package that the tests stand in, from which goldens and the committed `out` are read.
enum Repository {
  static let root = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
    .removingLastComponent()

  static let goldens = root.appending("Tests/GenerationTests/Goldens")

  /// Whether goldens are written anew rather than compared: `EXEMPLARY_UPDATE_GOLDENS=1 swift test --filter Golden`.
  static let updatesGoldens = ProcessInfo.processInfo.environment["EXEMPLARY_UPDATE_GOLDENS"] == "1"

  /// The paths of all files below a folder, as seen from it, in order.
  static func files(below folder: FilePath) throws -> [String] {
    let disk = LocalFileSystem()
    guard try disk.status(of: folder) != nil else { return [] }
    return try disk.listFolder(at: folder).flatMap { name -> [String] in
      let path = folder.appending(name)
      guard try disk.status(of: path)?.kind == .folder else { return [name.string] }
      return try files(below: path).map { "\(name.string)/\($0)" }
    }.sorted()
  }

  static func text(_ path: FilePath) throws -> String {
    String(decoding: try LocalFileSystem().readFile(at: path), as: UTF8.self)
  }
}
