import Files
import FilesTesting
import SystemPackage

/// The output folder `out` of a disk in memory, and short ways to render into it and to look at it.
struct Workspace {
  let disk = MemoryFileSystem()

  /// Makes an output folder into which some files were rendered, or an empty disk.
  init(generated files: [String: String]? = nil) throws {
    if let files {
      try generate(files)
    }
  }

  func plan(_ files: [String: String]) throws(OutputError) -> OutputPlan {
    try OutputFolder("out", fileSystem: disk).plan(
      for: files.map { OutputFile(path: $0.key, contents: Array($0.value.utf8)) }
    )
  }

  func generate(_ files: [String: String], force: Bool = false) throws(OutputError) {
    try plan(files).apply(force: force)
  }

  /// The texts of the files in the folder, by path, without what is kept beside them.
  var files: [String: String] {
    var files: [String: String] = [:]
    for (path, node) in disk.nodes where path.hasPrefix("out/") && !path.hasPrefix("out/.exemplary/") {
      if case .file(let contents, _) = node {
        files[String(path.dropFirst("out/".count))] = String(decoding: contents, as: UTF8.self)
      }
    }
    return files
  }

  /// What is at a path of the folder.
  subscript(path: String) -> MemoryNode? {
    get { disk.nodes["out/\(path)"] }
    nonmutating set { disk.nodes["out/\(path)"] = newValue }
  }
}
