import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LocalFileSystem {
  package func status(of path: FilePath, followingLink: Bool) throws(FileError) -> FileStatus? {
    do {
      return FileStatus(try Stat(path, followTargetSymlink: followingLink))
    } catch {
      guard error != .noSuchFileOrDirectory, error != .notDirectory else { return nil }
      throw FileError(path: path, attempt: .inspect, reason: .system(error))
    }
  }

  package func readFile(at path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    // Looked at before it is opened, since opening a device can already set something going.
    try requireFile(path, try status(of: path, followingLink: true))
    do {
      // Without waiting, in case a pipe has taken its place since.
      let descriptor = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      return try descriptor.closeAfter {
        let status = FileStatus(try Stat(descriptor))
        try requireFile(path, status)
        return try read(descriptor, path, size: status.size, limit: limit)
      }
    } catch {
      throw error as? FileError ?? FileError(path: path, attempt: .read, thrown: error)
    }
  }

  package func listFolder(at path: FilePath) throws(FileError) -> [FilePath.Component] {
    guard let stream = path.withPlatformString({ opendir($0) }) else {
      throw FileError(path: path, attempt: .list, reason: .system(Errno(rawValue: errno)))
    }
    defer { closedir(stream) }

    var names: [FilePath.Component] = []
    // Only `errno` tells the end of the folder from a failure.
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CInterop.PlatformChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          FilePath.Component(platformString: $0)
        }
      }
      if let name, name.kind == .regular {
        names.append(name)
      }
      errno = 0
    }
    guard errno == 0 else {
      throw FileError(path: path, attempt: .list, reason: .system(Errno(rawValue: errno)))
    }
    return names.sorted { $0.string < $1.string }
  }

  private func requireFile(_ path: FilePath, _ status: FileStatus?) throws(FileError) {
    guard let status, status.kind != .file else { return }
    throw FileError(path: path, attempt: .read, reason: .notAFile(found: status.kind))
  }

  /// Reads to the end of a file, which may have another size than it was said to have.
  private func read(_ file: FileDescriptor, _ path: FilePath, size: Int, limit: Int) throws -> [UInt8] {
    guard size <= limit else { throw FileError(path: path, attempt: .read, reason: .tooLarge(limit: limit)) }

    // One byte more than expected, so that the end shows without a second buffer.
    var bytes = try chunk(of: file, capacity: size + 1)
    guard bytes.count == size + 1 else { return bytes }
    while true {
      let more = try chunk(of: file, capacity: 1 << 16)
      bytes += more
      guard bytes.count <= limit else { throw FileError(path: path, attempt: .read, reason: .tooLarge(limit: limit)) }
      guard !more.isEmpty else { return bytes }
    }
  }

  /// Reads bytes until there are as many as asked for, or no more.
  private func chunk(of file: FileDescriptor, capacity: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let read = try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        )
        guard read > 0 else { return }
        count += read
      }
    }
  }
}

extension FileStatus {
  fileprivate init(_ stat: Stat) {
    let kind: Kind =
      switch stat.type {
      case .regular: .file
      case .directory: .folder
      case .symbolicLink: .symlink
      default: .other
      }
    self.init(kind: kind, permissions: stat.permissions, size: Int(stat.size))
  }
}
