import Files
import SystemPackage
import Testing

/// A folder of files that rendered ones must be equal to.
enum Golden {
  /// Compares a whole tree, or writes it anew; what differs is shown as a diff.
  static func expect(
    _ files: [String: String], in folder: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let root = Repository.goldens.appending(folder)
    if Repository.updatesGoldens { try write(files, to: root) }
    let difference = try difference(of: files, from: root)
    #expect(difference.isEmpty, "\(difference)", sourceLocation: sourceLocation)
  }

  /// The unified diff from what a folder holds to the files, and the names of those that it holds beyond them.
  static func difference(of files: [String: String], from root: FilePath) throws -> String {
    let rendered = files.map { OutputFile(path: $0.key, contents: Array($0.value.utf8)) }
    let plan = try OutputFolder(root, fileSystem: LocalFileSystem()).plan(for: rendered)
    let others = try Repository.files(below: root).filter { files[$0] == nil && !$0.hasPrefix(".exemplary/") }
    return plan.diff + others.map { "Only in the golden tree: \($0)\n" }.joined()
  }

  private static func write(_ files: [String: String], to root: FilePath) throws {
    let disk = LocalFileSystem()
    for path in try Repository.files(below: root) where files[path] == nil {
      try disk.removeFile(at: root.appending(path))
    }
    for (path, text) in files {
      let target = root.appending(path)
      try disk.createFolder(at: target.removingLastComponent())
      try disk.replaceFile(at: target, with: Array(text.utf8))
    }
  }
}
