import Concurrency
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
  private var parsed: [String: YAMLReader.Result] = [:]
  private var statuses: [String: FileStatus?] = [:]
  private var ahead = ReadAhead()
  private var bytesRead = 0
  private var isExceeded = false

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
        reportExcess()
        return .unreadable
      }
      let known = try ahead.take(path)
      let bytes = if let known { known } else { try fileSystem.readFile(at: path, limit: budget.bytesPerFile) }
      bytesRead += bytes.count
      return .text(add(Source(name: path.string, bytes: bytes)))
    } catch {
      errors.append(error)
      return .unreadable
    }
  }

  /// As far as the budget reaches.
  private func readAhead(_ paths: [FilePath]) {
    var expected = bytesRead
    let wanted = paths.filter { contents[$0.string] == nil && status(of: $0) != nil }
      .prefix(max(0, budget.files - sources.count))
      .prefix { path in
        guard expected < budget.bytes else { return false }
        expected += status(of: path)?.size ?? 0
        return true
      }
    ahead.read(Array(wanted), in: fileSystem, limit: budget.bytesPerFile)
  }

  /// Notes that a file is not there which somebody asked for by name.
  func reportMissing(_ path: FilePath) {
    errors.append(FileError(path: path, attempt: .read, reason: .system(.noSuchFileOrDirectory)))
  }

  /// Says once that there is more than is read.
  private func reportExcess() {
    guard !isExceeded else { return }
    isExceeded = true
    diagnostics.append(
      Diagnostic(
        "More than \(budget.files) files, or \(budget.bytes >> 20) MiB; the rest is not read.",
        help: "name the files or the folder that you mean"))
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
    let key = Decoded(path: source.name, type: ObjectIdentifier(type), version: version, owner: expansion?.owner)
    if let known = decoded[key] as? LoadedFile<Root> { return known }
    let reading = Reading<Root>(source, parsed[source.name], version: version, expansion: expansion)
    return keep(reading, of: path ?? FilePath(source.name), as: key, status: path.flatMap(status))
  }

  /// Reads many files as documents, on every core; those without a text are left out.
  func documents<Root: Document>(_ type: Root.Type, at paths: [FilePath], version: Version?) -> [LoadedFile<Root>] {
    readAhead(paths)
    let texts = paths.compactMap { path -> (path: FilePath, key: Decoded, source: Source)? in
      guard case .text(let source) = content(of: path) else { return nil }
      let key = Decoded(path: source.name, type: ObjectIdentifier(type), version: version, owner: nil)
      return (path, key, source)
    }
    let new = texts.filter { decoded[$0.key] == nil }
    let unread = new.map { (source: $0.source, parsed: parsed[$0.source.name]) }
    let readings = Concurrently.map(unread) { Reading<Root>($0.source, $0.parsed, version: version, expansion: nil) }
    for (text, reading) in zip(new, readings) {
      _ = keep(reading, of: text.path, as: text.key, status: status(of: text.path))
    }
    return texts.compactMap { decoded[$0.key] as? LoadedFile<Root> }
  }

  private func keep<Root: Document>(
    _ reading: Reading<Root>, of path: FilePath, as key: Decoded, status: FileStatus?
  ) -> LoadedFile<Root> {
    diagnostics += reading.diagnostics
    let loaded = LoadedFile(path: path, document: reading.document, status: status)
    decoded[key] = loaded
    return loaded
  }

  /// What the texts of files say, on every core, kept for whoever reads them as documents; nil where it is no YAML or
  /// JSON, and why.
  func parse(_ paths: [FilePath]) -> [(path: FilePath, result: Result<YAMLReader.Result, Diagnostic>)] {
    let texts = paths.compactMap { path -> (path: FilePath, source: Source)? in
      if case .text(let source) = content(of: path) { (path, source) } else { nil }
    }
    let results = Concurrently.map(texts.map(\.source)) { source -> Result<YAMLReader.Result, Diagnostic> in
      do throws(Diagnostic) {
        return .success(try DocumentFormat(of: source).read(source))
      } catch {
        return .failure(error)
      }
    }
    return zip(texts, results).map { text, result in
      if case .success(let result) = result { parsed[text.source.name] = result }
      return (text.path, result)
    }
  }
}

extension DocumentFormat {
  /// As the name of a text says: JSON, or else YAML.
  package init(of source: Source) { self = source.name.hasSuffix(".json") ? .json : .yaml }
}

extension Reading where Root: Document {
  fileprivate init(_ source: Source, _ parsed: YAMLReader.Result?, version: Version?, expansion: Expansion?) {
    let isExpanded = expansion != nil
    let isOpen: @Sendable (Scalar) -> Bool = { isExpanded && Expansion.isOpen($0) }
    if let parsed {
      self.init(parsed, of: source, version: version, isOpen: isOpen, expanding: expansion?.applied)
    } else {
      self.init(
        source, as: DocumentFormat(of: source), version: version, isOpen: isOpen, expanding: expansion?.applied)
    }
  }
}
