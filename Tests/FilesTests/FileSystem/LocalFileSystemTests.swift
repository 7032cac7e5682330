import Files
import SystemPackage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What only a real file system has.
@Suite("The machine's file system")
struct LocalFileSystemTests {
  private let disk = LocalFileSystem()

  @Test("A pipe that nobody writes to is refused, not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending("pipe")
    try #require(path.withPlatformString { mkfifo($0, 0o600) } == 0)
    #expect(try disk.status(of: path)?.kind == .other)
    #expect(throws: FileError(path: path, attempt: .read, reason: .notAFile(found: .other))) {
      try disk.readFile(at: path)
    }
  }

  @Test("An endless device is refused")
  func device() {
    #expect(throws: FileError(path: "/dev/zero", attempt: .read, reason: .notAFile(found: .other))) {
      try disk.readFile(at: "/dev/zero")
    }
  }

  @Test("A symlink is seen as one, and read through")
  func symlinks() throws {
    let folder = try TemporaryFolder()
    let link = folder.path.appending("link")
    try disk.replaceFile(at: folder.path.appending("file"), with: [7])
    try #require(link.withPlatformString { symlink("file", $0) } == 0)
    #expect(try disk.status(of: link)?.kind == .symlink)
    #expect(try disk.status(of: link, followingLink: true)?.kind == .file)
    #expect(try disk.readFile(at: link) == [7])
  }

  #if os(Linux)
    @Test("A file that claims no size is read to its end")
    func sizeless() throws {
      let status = try #require(try disk.status(of: "/proc/self/stat"))
      #expect(status.size == 0)
      #expect(try disk.readFile(at: "/proc/self/stat").last == UInt8(ascii: "\n"))
    }
  #endif

  @Test("Modes are 0644 and 0755 under a umask that forbids them")
  func umasked() async {
    // In a process of its own: the umask is the whole process's, and other tests write at the same time.
    await #expect(processExitsWith: .success) {
      umask(0o077)
      let folder = try TemporaryFolder()
      let disk = LocalFileSystem()
      let root = folder.path.appending("deep/out")
      let files = [OutputFile(path: "a/b/file", contents: [1])]
      try OutputFolder(root, fileSystem: disk).plan(for: files).apply(force: false)

      for path in ["", "a", "a/b", ".exemplary"] {
        try #require(try disk.status(of: root.appending(path))?.permissions == .createdFolder)
      }
      for path in ["a/b/file", ".exemplary/record"] {
        try #require(try disk.status(of: root.appending(path))?.permissions == .writtenFile)
      }
    }
  }
}
