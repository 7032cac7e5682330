import Concurrency
import SystemPackage

/// Looks at an output folder and finds what separates it from a rendered set of files.
struct OutputPlanner {
  private let folder: OutputFolder
  private let rendered: [OutputPath: OutputFile]

  private var changes: [OutputChange] = []
  private var obstacles: [OutputObstacle] = []
  /// The files of ours that are no longer rendered and go, be it by force.
  private var leaving: Set<OutputPath> = []
  /// The folders in which something of ours was, in which nothing is rendered any more.
  private var vacated: Set<OutputPath> = []
  /// What stands where folders were looked for.
  private var folders: [OutputPath: FileStatus?] = [:]

  init(folder: OutputFolder, rendered: [OutputPath: OutputFile]) {
    self.folder = folder
    self.rendered = rendered
  }

  mutating func plan() throws(FileError) -> OutputPlan {
    let storedRecord = try readRecord()
    // One that cannot be understood is as good as none: what it listed is then nobody's, and not touched.
    let before = storedRecord.flatMap { OutputRecord($0) } ?? OutputRecord()
    var after = OutputRecord()
    let neededFolders = rendered.keys.reduce(into: Set([.ownFolder])) { $0.formUnion($1.folders) }

    for (path, entry) in before.entries.filter({ rendered[$0.key] == nil }).sorted(by: { $0.key < $1.key }) {
      try planStaleFile(path, entry, neededFolders: neededFolders)
    }
    for path in neededFolders.sorted() {
      try planFolder(path)
    }
    for look in looks() {
      after.entries[look.path] = OutputRecord.Entry(hashes: [look.file.hash])
      try planFile(look, before.entries[look.path])
    }

    let hasLeftovers = try findLeftovers()

    return OutputPlan(
      folder: folder,
      changes: changes.sorted { $0.target < $1.target },
      obstacles: obstacles.sorted { $0.target < $1.target },
      vacated: vacated.sorted().reversed(),
      before: before,
      after: after,
      storedRecord: storedRecord,
      hasLeftovers: hasLeftovers
    )
  }

  // MARK: Rendered files

  /// Looks at where every rendered file goes, once what stands where their folders go is known.
  ///
  /// On every core: to read and compare is what a run in which nothing has changed does most.
  private func looks() -> [OutputLook] {
    let files = rendered.sorted { $0.key < $1.key }
    return Concurrently.map(files) { [self] path, file in
      OutputLook(at: path, file, in: folder, isReachable: isReachable(path))
    }
  }

  private mutating func planFile(_ look: OutputLook, _ entry: OutputRecord.Entry?) throws(FileError) {
    let path = look.path
    switch try look.found.get() {
    case .nothing:
      change(path, .create(look.file.contents))
    case .same(let status):
      if !planMode(path, status, .writtenFile) {
        change(path, .keep)
      }
    case .file(let found):
      if let entry, entry.hashes.contains(ContentHash(of: found)) {
        change(path, .replace(old: found, new: look.file.contents))
      } else if let entry, !entry.mayBeUnwritten {
        obstruct(path, .edited(found: found, wanted: look.file.contents))
      } else {
        obstruct(path, .foreign(found: found, wanted: look.file.contents))
      }
    case .other(.folder) where try becomesEmpty(path):
      change(path, .create(look.file.contents))
    case .other(let kind):
      obstruct(path, .notAFile(found: kind))
    }
  }

  private mutating func planFolder(_ path: OutputPath) throws(FileError) {
    let found = try look(at: path)
    folders[path] = .some(found)
    guard let status = found else { return }
    if status.kind == .folder {
      planMode(path, status, .createdFolder)
    } else if !leaving.contains(path) {
      obstruct(path, .notAFolder(found: status.kind))
    }
  }

  /// Plans to correct a mode, and returns whether that is necessary.
  @discardableResult
  private mutating func planMode(_ path: OutputPath, _ status: FileStatus, _ wanted: FilePermissions) -> Bool {
    let mode = status.permissions.withAccess(of: wanted)
    guard status.permissions != mode else { return false }
    change(path, .setMode(old: status.permissions, new: mode))
    return true
  }

  // MARK: Files no longer rendered

  private mutating func planStaleFile(
    _ path: OutputPath,
    _ entry: OutputRecord.Entry,
    neededFolders: Set<OutputPath>
  ) throws(FileError) {
    for folder in path.folders where !neededFolders.contains(folder) {
      // Also where the file is gone already: a run may have been killed before it came to the folder.
      if try look(at: folder)?.kind == .folder {
        vacated.insert(folder)
      }
    }
    // What has taken its place, if it is not a file, is not ours and in nobody's way.
    guard try look(at: path)?.kind == .file else { return }

    let found = try read(path)
    if entry.hashes.contains(ContentHash(of: found)) {
      change(path, .remove(old: found))
      leaving.insert(path)
    } else if !entry.mayBeUnwritten {
      obstruct(path, .edited(found: found, wanted: nil))
      leaving.insert(path)
    }
  }

  /// Returns whether a folder is one of ours in which nothing is left once what is stale is gone.
  private func becomesEmpty(_ path: OutputPath) throws(FileError) -> Bool {
    guard vacated.contains(path) else { return false }
    for name in try folder.fileSystem.listFolder(at: folder.location(of: path)) {
      let inside = path.appending(name.string)
      if leaving.contains(inside) { continue }
      guard try becomesEmpty(inside) else { return false }
    }
    return true
  }

  // MARK: What is not rendered

  private mutating func readRecord() throws(FileError) -> [UInt8]? {
    guard let status = try look(at: OutputLayout.record) else { return nil }
    guard status.kind == .file else {
      obstruct(OutputLayout.record, .notAFile(found: status.kind))
      return nil
    }
    planMode(OutputLayout.record, status, .writtenFile)
    // One that cannot be read is as good as lost, and replaced by one that can.
    return (try? read(OutputLayout.record)) ?? []
  }

  private mutating func findLeftovers() throws(FileError) -> Bool {
    guard let status = try look(at: OutputLayout.temporary) else { return false }
    guard status.kind == .folder else {
      obstruct(OutputLayout.temporary, .notAFolder(found: status.kind))
      return false
    }
    return true
  }

  // MARK: Helpers

  /// Returns what stands at a path, or `nil` where nothing does or the way there is not one of real folders.
  ///
  /// What lies behind a symlink is not in the output folder, whatever its path looks like.
  private mutating func look(at path: OutputPath) throws(FileError) -> FileStatus? {
    for outer in path.folders where folders[outer] == nil {
      guard isReachable(outer) else { return nil }
      folders[outer] = .some(try folder.fileSystem.status(of: folder.location(of: outer)))
    }
    guard isReachable(path) else { return nil }
    return try folder.fileSystem.status(of: folder.location(of: path))
  }

  /// Whether the way to a path is one of real folders, as far as they were looked at.
  private func isReachable(_ path: OutputPath) -> Bool {
    path.folders.allSatisfy { outer in folders[outer].map { $0?.kind == .folder } ?? true }
  }

  private func read(_ path: OutputPath) throws(FileError) -> [UInt8] {
    try folder.fileSystem.readFile(at: folder.location(of: path))
  }

  private mutating func change(_ path: OutputPath, _ action: OutputChange.Action) {
    changes.append(OutputChange(target: path, action: action))
  }

  private mutating func obstruct(_ path: OutputPath, _ kind: OutputObstacle.Kind) {
    obstacles.append(OutputObstacle(target: path, location: folder.location(of: path), kind: kind))
  }
}
