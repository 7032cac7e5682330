import SystemPackage

/// A folder on disk that is brought in line with a rendered set of files.
///
///     let plan = try OutputFolder("out", fileSystem: LocalFileSystem()).plan(for: files)
///     print(plan.diff)
///     try plan.apply(force: false)
package struct OutputFolder: Sendable {
  let root: FilePath
  let fileSystem: any FileSystem

  package init(_ root: FilePath, fileSystem: any FileSystem) {
    self.root = root
    self.fileSystem = fileSystem
  }

  /// Finds what separates the folder from the files, and writes nothing.
  ///
  /// - Throws: `OutputError.invalidPath` where a path does not stay in the folder or two files are in each other's
  ///   way, `.rootIsNotAFolder`, or `.file` where something cannot be read.
  package func plan(for files: [OutputFile]) throws(OutputError) -> OutputPlan {
    let rendered = try filesByPath(files)
    try requireFolderOrNothing()
    do {
      var planner = OutputPlanner(folder: self, rendered: rendered)
      return try planner.plan()
    } catch {
      throw .file(error)
    }
  }

  /// Returns where something inside the folder is, as the process sees it.
  func location(of path: OutputPath) -> FilePath {
    root.appending(path.text)
  }

  private func filesByPath(_ files: [OutputFile]) throws(OutputError) -> [OutputPath: OutputFile] {
    var rendered: [OutputPath: OutputFile] = [:]
    for file in files {
      do throws(OutputPathProblem) {
        let path = try OutputPath(file.path)
        guard rendered.updateValue(file, forKey: path) == nil else { throw .isDuplicate }
      } catch {
        throw .invalidPath(file.path, error)
      }
    }
    func file(around path: OutputPath) -> OutputPath? { path.folders.first { rendered[$0] != nil } }
    if let path = rendered.keys.filter({ file(around: $0) != nil }).min(), let file = file(around: path) {
      throw .invalidPath(path.text, .isInsideFile(file.text))
    }
    return rendered
  }

  private func requireFolderOrNothing() throws(OutputError) {
    let found: FileStatus?
    do {
      if let reached = try fileSystem.status(of: root, followingLink: true) {
        found = reached
      } else {
        // A symlink that leads nowhere shows only where it is not followed.
        found = try fileSystem.status(of: root)
      }
    } catch {
      throw .file(error)
    }
    if let found, found.kind != .folder {
      throw .rootIsNotAFolder(root, found: found.kind)
    }
  }
}
