import Documents
import Files
import SystemPackage

/// The files as one program sees them: a container's, put together from mounts, or the machine's own.
struct FileView {
  enum Location {
    case disk(FilePath)
    case text(Source)
    /// Of the image's, or of a volume's: nobody can tell what is there.
    case unknown
  }

  let files: ProjectFiles

  /// Nil for a program that sees the machine's files.
  let mounts: [ServiceMount]?

  /// Where a path leads; of mounts one inside the other, the innermost counts, and of those at one place the last.
  func location(of path: String) -> Location {
    guard let mounts else { return .disk(FilePath(path.isEmpty ? "." : path)) }
    var best: (mount: ServiceMount, target: String)?
    for mount in mounts {
      // One whose target nobody knows may lie over anything.
      guard let target = mount.target else { return .unknown }
      guard PathText.remainder(of: path, below: target) != nil else { continue }
      if target.count >= best?.target.count ?? 0 { best = (mount, target) }
    }
    guard let best, let rest = PathText.remainder(of: path, below: best.target) else { return .unknown }
    switch best.mount.content {
    case .path(let folder): return .disk(rest.isEmpty ? folder : folder.appending(String(rest)).lexicallyNormalized())
    case .text(let source): return rest.isEmpty ? .text(source) : .unknown
    case .unknown: return .unknown
    }
  }

  /// The names in a folder, sorted, and whether nobody knows of more.
  func names(in folder: String) -> (known: [String], isComplete: Bool) {
    var names: Set<String> = []
    var isComplete = false
    if case .disk(let path) = location(of: folder) {
      isComplete = true
      if files.status(of: path)?.kind == .folder { names.formUnion(files.names(in: path)) }
    }
    for mount in mounts ?? [] {
      guard let target = mount.target, let rest = PathText.remainder(of: target, below: folder),
        let name = rest.split(separator: "/").first
      else { continue }
      names.insert(String(name))
    }
    return (names.sorted(), isComplete)
  }

  func isFolder(_ path: String) -> Bool {
    if case .disk(let path) = location(of: path) { return files.status(of: path)?.kind == .folder }
    return (mounts ?? []).contains { mount in
      mount.target.flatMap { PathText.remainder(of: $0, below: path) }?.isEmpty == false
    }
  }

  /// Reads a file as a document; nil where nothing can be read.
  func document<Root: Document>(
    _ type: Root.Type, at path: String, version: Version? = nil, expansion: Expansion? = nil
  ) -> LoadedFile<Root>? {
    switch location(of: path) {
    case .disk(let path): files.document(type, at: path, version: version, expansion: expansion)
    case .text(let source): files.document(type, in: source, version: version, expansion: expansion)
    case .unknown: nil
    }
  }

  /// Reads many files as documents, on every core.
  func documents<Root: Document>(_ type: Root.Type, at paths: [String], version: Version?) -> [LoadedFile<Root>] {
    let onDisk = paths.compactMap { path in
      if case .disk(let path) = location(of: path) { path } else { nil }
    }
    return files.documents(type, at: onDisk, version: version)
  }
}
