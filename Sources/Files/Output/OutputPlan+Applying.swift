import Concurrency
import SystemPackage

extension OutputPlan {
  /// Brings the folder in line, or writes nothing at all.
  ///
  /// Killed at any moment it leaves each file as it was or as it is to be, and a later plan carries on from there. What
  /// changes on disk between planning and this is not looked at again.
  /// - Parameter force: Whether files that were edited are overwritten and removed like unedited ones.
  /// - Throws: `OutputError.blocked` where something is in the way that `force` does not lift, or `.file` where the
  ///   disk refuses.
  package func apply(force: Bool) throws(OutputError) {
    let blocking = obstacles.filter { !(force && $0.isLiftedByForce) }
    guard blocking.isEmpty else { throw .blocked(blocking) }
    do {
      try write(changes(force: force))
    } catch {
      throw .file(error)
    }
  }

  private var fileSystem: any FileSystem { folder.fileSystem }

  private func write(_ changes: [OutputChange]) throws(FileError) {
    try setModes(changes)
    if hasLeftovers {
      try removeLeftovers()
    }
    let altersBytes = changes.contains(where: \.altersBytes)
    guard altersBytes || needsRecord else { return }

    // A name of its own for each run, so that two at a time do not write into one file.
    let temporaryFolder = folder.location(of: OutputLayout.temporary)
    let temporary = temporaryFolder.appending(TemporaryName.random())
    try fileSystem.createFolder(at: temporaryFolder)
    if altersBytes {
      try writeRecord(journal(of: changes), through: temporary)
      try remove(changes)
      try writeFiles(changes, through: temporary)
    }
    try writeRecord(after, through: temporary)
    try fileSystem.removeFolderIfEmpty(at: temporaryFolder)
  }

  /// Returns the record that is true at every moment of the update: of each path the bytes before and those after.
  private func journal(of changes: [OutputChange]) -> OutputRecord {
    var journal = before
    for (path, entry) in after.entries {
      journal.entries[path, default: OutputRecord.Entry(hashes: [])].hashes.formUnion(entry.hashes)
    }
    for change in changes {
      if case .create = change.action, before.entries[change.target] == nil {
        journal.entries[change.target]?.mayBeUnwritten = true
      }
    }
    // To come here with an obstacle takes `force`, which was given for these bytes and for no later ones.
    for obstacle in obstacles {
      if case .edited(let found, _) = obstacle.kind {
        journal.entries[obstacle.target]?.hashes.insert(ContentHash(of: found))
      }
    }
    return journal
  }

  private func writeRecord(_ record: OutputRecord, through temporary: FilePath) throws(FileError) {
    let text = Array(record.text.utf8)
    guard text != storedRecord || record == after else { return }
    try fileSystem.replaceFile(at: folder.location(of: OutputLayout.record), with: text, temporary: temporary)
  }

  private func setModes(_ changes: [OutputChange]) throws(FileError) {
    for change in changes {
      if case .setMode(_, let mode) = change.action {
        try fileSystem.setMode(of: folder.location(of: change.target), to: mode)
      }
    }
  }

  private func remove(_ changes: [OutputChange]) throws(FileError) {
    for change in changes {
      if case .remove = change.action {
        try fileSystem.removeFile(at: folder.location(of: change.target))
      }
    }
    for path in vacated {
      try fileSystem.removeFolderIfEmpty(at: folder.location(of: path))
    }
  }

  private func writeFiles(_ changes: [OutputChange], through temporary: FilePath) throws(FileError) {
    var writes: [(location: FilePath, contents: [UInt8])] = []
    var present: Set<FilePath> = []
    for change in changes {
      let location = folder.location(of: change.target)
      switch change.action {
      case .create(let contents):
        let parent = location.removingLastComponent()
        if present.insert(parent).inserted {
          try fileSystem.createFolder(at: parent)
        }
        writes.append((location, contents))
      case .replace(_, let contents):
        writes.append((location, contents))
      case .setMode, .remove, .keep:
        break
      }
    }
    // Each part has a temporary file of its own.
    let parts = Concurrently.runs(of: writes.count).map { writes[$0] }
    let failures = Concurrently.map(parts, fewest: 2) { [fileSystem] part -> FileError? in
      let own = FilePath("\(temporary.string)-\(part.startIndex)")
      do throws(FileError) {
        for write in part { try fileSystem.replaceFile(at: write.location, with: write.contents, temporary: own) }
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  private func removeLeftovers() throws(FileError) {
    let temporaryFolder = folder.location(of: OutputLayout.temporary)
    for name in try fileSystem.listFolder(at: temporaryFolder) {
      let leftover = temporaryFolder.appending(name)
      if try fileSystem.status(of: leftover)?.kind == .file {
        try fileSystem.removeFile(at: leftover)
      }
    }
    try fileSystem.removeFolderIfEmpty(at: temporaryFolder)
  }
}
