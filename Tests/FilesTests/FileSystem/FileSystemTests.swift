import Files
import FilesTesting
import SystemPackage
import Testing

/// What holds of the real file system and of the one in memory alike.
@Suite("File systems")
struct FileSystemTests {
  /// A file system and an empty folder on it.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case disk, memory

    var testDescription: String { rawValue }

    func with(_ body: (any FileSystem, FilePath) throws -> Void) throws {
      switch self {
      case .disk:
        let folder = try TemporaryFolder()
        try body(LocalFileSystem(), folder.path)
      case .memory:
        let memory = MemoryFileSystem()
        try memory.createFolder(at: "/a/folder")
        try body(memory, "/a/folder")
      }
    }
  }

  @Test("A written file has its bytes and mode 0644, and leaves nothing beside it", arguments: Place.allCases)
  func replace(place: Place) throws {
    try place.with { files, root in
      let path = root.appending("file")
      try files.replaceFile(at: path, with: [1])
      try files.setMode(of: path, to: FilePermissions(rawValue: 0o600))
      try files.replaceFile(at: path, with: [1, 2, 3])

      #expect(try files.readFile(at: path) == [1, 2, 3])
      #expect(
        try files.status(of: path) == FileStatus(kind: .file, permissions: FilePermissions(rawValue: 0o644), size: 3)
      )
      #expect(try files.listFolder(at: root) == ["file"])
    }
  }

  @Test("A file that cannot be moved into its place leaves no temporary file", arguments: Place.allCases)
  func replaceFolder(place: Place) throws {
    try place.with { files, root in
      let path = root.appending("folder")
      try files.createFolder(at: path)
      let error = #expect(throws: FileError.self) { try files.replaceFile(at: path, with: [1]) }
      #expect(error == FileError(path: path, attempt: .write, reason: .system(.isDirectory)))
      #expect(try files.listFolder(at: root) == ["folder"])
    }
  }

  @Test("Folders are made with those above them, mode 0755", arguments: Place.allCases)
  func createFolder(place: Place) throws {
    try place.with { files, root in
      try files.setMode(of: root, to: FilePermissions(rawValue: 0o700))
      try files.createFolder(at: root.appending("a/b/c"))
      try files.createFolder(at: root.appending("a/b/c"))
      for path in ["a", "a/b", "a/b/c"] {
        let status = try #require(try files.status(of: root.appending(path)))
        #expect(status.kind == .folder)
        #expect(status.permissions == FilePermissions(rawValue: 0o755))
      }
      #expect(try files.status(of: root)?.permissions == FilePermissions(rawValue: 0o700))
    }
  }

  @Test("A file is no folder to make another in", arguments: Place.allCases)
  func createFolderInFile(place: Place) throws {
    try place.with { files, root in
      try files.replaceFile(at: root.appending("a"), with: [])
      let error = #expect(throws: FileError.self) { try files.createFolder(at: root.appending("a/b")) }
      #expect(error?.reason == .system(.fileExists))
      let inside = try files.status(of: root.appending("a/b"))
      #expect(inside == nil)
    }
  }

  @Test("Only an empty folder is removed", arguments: Place.allCases)
  func removeFolder(place: Place) throws {
    try place.with { files, root in
      try files.createFolder(at: root.appending("a/b"))
      #expect(try !files.removeFolderIfEmpty(at: root.appending("a")))
      #expect(try files.removeFolderIfEmpty(at: root.appending("a/b")))
      #expect(try files.removeFolderIfEmpty(at: root.appending("a")))
      #expect(try files.listFolder(at: root).isEmpty)
    }
  }

  @Test("Names are listed in order", arguments: Place.allCases)
  func list(place: Place) throws {
    try place.with { files, root in
      for name in ["b", "c", "a", ".d"] {
        try files.replaceFile(at: root.appending(name), with: [])
      }
      #expect(try files.listFolder(at: root) == [".d", "a", "b", "c"])
      try files.removeFile(at: root.appending("b"))
      #expect(try files.listFolder(at: root) == [".d", "a", "c"])
    }
  }

  @Test("A file above the limit is not read", arguments: Place.allCases)
  func limit(place: Place) throws {
    try place.with { files, root in
      let path = root.appending("file")
      try files.replaceFile(at: path, with: [1, 2, 3])
      #expect(try files.readFile(at: path, limit: 3) == [1, 2, 3])
      let error = #expect(throws: FileError.self) { try files.readFile(at: path, limit: 2) }
      #expect(error?.description == "\(path): cannot read the file: it is larger than 2 bytes, the most that is read")
    }
  }

  @Test("What is missing is named", arguments: Place.allCases)
  func missing(place: Place) throws {
    try place.with { files, root in
      let path = root.appending("nothing")
      let found = [try files.status(of: path), try files.status(of: path.appending("below"))]
      #expect(found == [nil, nil])
      let read = #expect(throws: FileError.self) { try files.readFile(at: path) }
      #expect(
        read?.description
          == "\(path): cannot read the file: no such file or directory; check the spelling of the path"
      )
      let remove = #expect(throws: FileError.self) { try files.removeFile(at: path) }
      #expect(remove == FileError(path: path, attempt: .removeFile, reason: .system(.noSuchFileOrDirectory)))
      let list = #expect(throws: FileError.self) { _ = try files.listFolder(at: path) }
      #expect(list == FileError(path: path, attempt: .list, reason: .system(.noSuchFileOrDirectory)))
      let setMode = #expect(throws: FileError.self) { try files.setMode(of: path, to: .writtenFile) }
      #expect(setMode == FileError(path: path, attempt: .setMode, reason: .system(.noSuchFileOrDirectory)))
    }
  }

  @Test("A folder is not read as a file", arguments: Place.allCases)
  func readFolder(place: Place) throws {
    try place.with { files, root in
      let error = #expect(throws: FileError.self) { try files.readFile(at: root) }
      #expect(error?.description == "\(root): cannot read the file: expected a regular file, found a folder")
    }
  }
}
