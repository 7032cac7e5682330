import Files
import SystemPackage

/// The nodes of a `MemoryFileSystem` and the rules by which they are reached and changed.
///
/// Paths are plain strings here: those of SystemPackage are so slow in a debug build that tests take minutes.
struct MemoryTree: Sendable {
  var nodes: [String: MemoryNode] = ["": .folder(), "/": .folder()]
  var fault: MemoryFault?
  var mutations = 0

  // MARK: Reaching

  func node(at path: String, followingLink: Bool) throws(Errno) -> MemoryNode? {
    nodes[try resolve(path, followingLink: followingLink)]
  }

  /// Returns where a path leads through the symlinks on its way; the folder it ends in exists, what is there may not.
  func resolve(_ path: String, followingLink: Bool) throws(Errno) -> String {
    var current = path.hasPrefix("/") ? "/" : ""
    var ahead = Array(path.split(separator: "/").reversed())
    var linksLeft = 40
    while let part = ahead.popLast() {
      guard let node = nodes[current] else { throw .noSuchFileOrDirectory }
      guard case .folder = node else { throw .notDirectory }
      if part == "." { continue }
      if part == ".." {
        current = Self.folder(of: current)
        continue
      }
      let next = Self.join(current, part)
      if case .symlink(let target) = nodes[next], followingLink || !ahead.isEmpty {
        guard linksLeft > 0 else { throw .tooManySymbolicLinkLevels }
        linksLeft -= 1
        ahead += target.split(separator: "/").reversed()
        current = target.hasPrefix("/") ? "/" : current
      } else {
        current = next
      }
    }
    return current
  }

  /// Returns the names in a folder, sorted.
  func children(of folder: String) -> [String] {
    let prefix = Self.join(folder, "")
    return nodes.keys
      .filter { $0.hasPrefix(prefix) && $0 != folder && Self.folder(of: $0) == folder }
      .map { String($0.dropFirst(prefix.count)) }
      .sorted()
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func join(_ folder: String, _ name: Substring) -> String {
    folder.isEmpty || folder == "/" ? folder + name : "\(folder)/\(name)"
  }

  // MARK: Changing

  mutating func replaceFile(at path: String, with contents: [UInt8], temporary: String) throws(Errno) {
    let temporary = try resolve(temporary, followingLink: false)
    try requireWritableFolder(of: temporary)
    guard nodes[temporary] == nil else { throw .fileExists }
    do throws(Errno) {
      try mutate()
    } catch {
      if case .stop = fault?.effect, mutations == fault?.mutation {
        nodes[temporary] = .file(Array(contents.prefix(contents.count / 2)))
      }
      throw error
    }
    nodes[temporary] = .file(contents)
    do throws(Errno) {
      let target = try resolve(path, followingLink: false)
      try requireWritableFolder(of: target)
      if case .folder = nodes[target] { throw .isDirectory }
      try mutate()
      nodes[temporary] = nil
      nodes[target] = .file(contents)
    } catch {
      if fault?.effect != .stop {
        nodes[temporary] = nil
      }
      throw error
    }
  }

  mutating func createFolder(at path: String) throws(Errno) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder = Self.join(folder, part)
      let place = try resolve(folder, followingLink: true)
      switch nodes[place] {
      case .folder: continue
      case .some: throw .fileExists
      case nil:
        try requireWritableFolder(of: place)
        try mutate()
        nodes[place] = .folder()
      }
    }
  }

  mutating func removeFile(at path: String) throws(Errno) {
    let place = try resolve(path, followingLink: false)
    switch nodes[place] {
    case nil: throw .noSuchFileOrDirectory
    case .folder: throw .isDirectory
    case .file, .symlink, .other:
      try requireWritableFolder(of: place)
      try mutate()
      nodes[place] = nil
    }
  }

  mutating func removeFolderIfEmpty(at path: String) throws(Errno) -> Bool {
    let place = try resolve(path, followingLink: false)
    switch nodes[place] {
    case nil: throw .noSuchFileOrDirectory
    case .file, .symlink, .other: throw .notDirectory
    case .folder:
      guard children(of: place).isEmpty else { return false }
      try requireWritableFolder(of: place)
      try mutate()
      nodes[place] = nil
      return true
    }
  }

  mutating func setMode(of path: String, to permissions: FilePermissions) throws(Errno) {
    let place = try resolve(path, followingLink: true)
    try mutate()
    switch nodes[place] {
    case nil: throw .noSuchFileOrDirectory
    case .file(let contents, _): nodes[place] = .file(contents, mode: permissions)
    case .folder: nodes[place] = .folder(mode: permissions)
    case .symlink, .other: throw .notPermitted
    }
  }

  private func requireWritableFolder(of path: String) throws(Errno) {
    guard nodes[Self.folder(of: path)]?.status.permissions.contains([.ownerWrite, .ownerExecute]) == true else {
      throw .permissionDenied
    }
  }

  /// Counts a change, and fails where it is the one to go wrong.
  private mutating func mutate() throws(Errno) {
    mutations += 1
    guard let fault else { return }
    switch fault.effect {
    case .fail(let errno):
      if mutations == fault.mutation { throw errno }
    case .stop:
      if mutations >= fault.mutation { throw .canceled }
    }
  }
}
