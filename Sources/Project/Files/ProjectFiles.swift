import Documents
import Files
import SystemPackage

/// The files of a project, each read once however often it is referred to, within a budget.
final class ProjectFiles {
  /// What came of asking for a file.
  enum Content {
    case text(Source)
    case missing
    /// It is there and cannot be read, which `errors` says.
    case unreadable
  }

  private let fileSystem: any FileSystem
  private let budget: FileBudget
  private var contents: [String: Content] = [:]
  private var decoded: [Decoded: any Sendable] = [:]
  private var statuses: [String: FileStatus?] = [:]
  private var bytesRead = 0

  private(set) var sources: [Source] = []
  private(set) var errors: [FileError] = []
  var diagnostics: [Diagnostic] = []

  /// A file of one format; the same text may be asked for as two.
  private struct Decoded: Hashable {
    let path: String
    let type: ObjectIdentifier
    let version: Version?
    let owner: String?
  }

  init(_ fileSystem: any FileSystem, budget: FileBudget = FileBudget()) {
    self.fileSystem = fileSystem
    self.budget = budget
  }

  func content(of path: FilePath) -> Content {
    if let known = contents[path.string] { return known }
    let content = read(path)
    contents[path.string] = content
    return content
  }

  private func read(_ path: FilePath) -> Content {
    do throws(FileError) {
      guard try fileSystem.status(of: path, followingLink: true) != nil else { return .missing }
      guard sources.count < budget.files, bytesRead < budget.bytes else {
        throw FileError(path: path, attempt: .read, reason: .tooLarge(limit: budget.bytes))
      }
      let bytes = try fileSystem.readFile(at: path, limit: budget.bytesPerFile)
      bytesRead += bytes.count
      return .text(add(Source(name: path.string, bytes: bytes)))
    } catch {
      errors.append(error)
      return .unreadable
    }
  }

  /// Notes that a file is not there which somebody asked for by name.
  func reportMissing(_ path: FilePath) {
    errors.append(FileError(path: path, attempt: .read, reason: .system(.noSuchFileOrDirectory)))
  }

  /// Keeps a text that stands in no file of its own, such as a config's `content`.
  func add(_ source: Source) -> Source {
    sources.append(source)
    return source
  }

  /// What stands at a path, symlinks followed; nil where nothing does or nobody can tell.
  func status(of path: FilePath) -> FileStatus? {
    if let known = statuses[path.string] { return known }
    var status: FileStatus?
    do throws(FileError) {
      status = try fileSystem.status(of: path, followingLink: true)
    } catch {
      errors.append(error)
    }
    statuses[path.string] = .some(status)
    return status
  }

  /// The names in a folder, sorted; none where it cannot be listed, which `errors` says.
  func names(in folder: FilePath) -> [String] {
    do throws(FileError) {
      return try fileSystem.listFolder(at: folder).map(\.string)
    } catch {
      errors.append(error)
      return []
    }
  }

  /// Reads a file as a document; nil where there is no text to read.
  func document<Root: Document>(
    _ type: Root.Type, at path: FilePath, version: Version? = nil, expansion: Expansion? = nil
  ) -> LoadedFile<Root>? {
    guard case .text(let source) = content(of: path) else { return nil }
    return document(type, in: source, at: path, version: version, expansion: expansion)
  }

  /// Reads a text as a document, and keeps what is found wrong with it.
  func document<Root: Document>(
    _ type: Root.Type, in source: Source, at path: FilePath? = nil, version: Version? = nil,
    expansion: Expansion? = nil
  ) -> LoadedFile<Root> {
    let key = Decoded(
      path: source.name, type: ObjectIdentifier(type), version: version, owner: expansion?.owner)
    if let known = decoded[key] as? LoadedFile<Root> { return known }
    let reading = Reading<Root>(source, version: version, expansion: expansion)
    diagnostics += reading.diagnostics
    let loaded = LoadedFile(
      path: path ?? FilePath(source.name), document: reading.document, status: path.flatMap(status))
    decoded[key] = loaded
    return loaded
  }

  /// Reads many files as documents, on every core; those without a text are left out.
  func documents<Root: Document>(
    _ type: Root.Type, at paths: [FilePath], version: Version?
  ) -> [LoadedFile<Root>] {
    let texts = paths.compactMap { path in
      if case .text(let source) = content(of: path) { (path: path, source: source) } else { nil }
    }
    let readings = Concurrently.map(texts.map(\.source)) { Reading<Root>($0, version: version, expansion: nil) }
    return zip(texts, readings).map { text, reading in
      diagnostics += reading.diagnostics
      return LoadedFile(path: text.path, document: reading.document, status: status(of: text.path))
    }
  }
}

extension Reading {
  /// As the name of the text says: JSON, or else YAML.
  fileprivate init(_ source: Source, version: Version?, expansion: Expansion?) {
    let format: DocumentFormat = source.name.hasSuffix(".json") ? .json : .yaml
    guard let expansion else {
      self.init(source, as: format, version: version)
      return
    }
    self.init(source, as: format, version: version, isOpen: Expansion.isOpen, expanding: expansion.applied)
  }
}
