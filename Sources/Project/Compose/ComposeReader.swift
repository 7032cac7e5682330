import Components
import Documents
import SystemPackage

/// Reads the Compose files of a project into one: variables put in, `extends` and `include` followed, files merged.
struct ComposeReader {
  /// How many files may include or extend each other in a chain, and be read at all.
  private static let deepest = 50

  let files: ProjectFiles

  /// Where relative paths of a file begin, by its text.
  private(set) var bases: [ObjectIdentifier: FilePath] = [:]

  /// What was read, each a file of its own.
  private var parts: [Node] = []
  private var extended: [FilePath: Node] = [:]
  private var diagnostics: [Diagnostic] = []

  init(_ files: ProjectFiles) { self.files = files }

  /// What files make together, the later laid over the earlier; nil where none of them could be read.
  mutating func file(of paths: [FilePath], _ scope: ComposeScope) -> Read<Compose.File>? {
    guard let root = merged(paths, scope) else {
      files.diagnostics += diagnostics
      return nil
    }
    if parts.count > 1 {
      for part in parts {
        diagnostics +=
          Reading<Compose.File>(part, isPart: true, isOpen: Expansion.isOpen, holdsMerges: false).diagnostics
      }
    }
    let reading = Reading<Compose.File>(
      ComposeTag.removed(from: root), isOpen: Expansion.isOpen, holdsMerges: false)
    let known = Set(diagnostics.map { FoundAt($0) })
    files.diagnostics += diagnostics + reading.diagnostics.filter { !known.contains(FoundAt($0)) }
    return reading.document
  }

  /// What was found where; the way to it differs between a part and the whole.
  private struct FoundAt: Hashable {
    let place: Place?
    let message: String

    init(_ diagnostic: Diagnostic) {
      place = diagnostic.place
      message = diagnostic.message
    }
  }

  private mutating func merged(_ paths: [FilePath], _ scope: ComposeScope, namedAt place: Place? = nil) -> Node? {
    var result: Node?
    for path in paths {
      guard var node = read(path, scope, namedAt: place) else { continue }
      if let services = node["services"] {
        let extensions = ServiceExtensions(of: services, in: path, scope)
        node = node.setting("services", to: extensions.applied(&self))
      }
      node = including(node, from: path, scope)
      result = result.map { ComposeMerge.merged($0, with: node) } ?? node
    }
    return result
  }

  /// The services of a file that one extends from, which is read once; nil where there are none.
  mutating func extendedServices(in path: FilePath, _ scope: ComposeScope, namedAt place: Place?) -> Node? {
    if let known = extended[path] { return known }
    let services = read(path, scope, namedAt: place)?["services"]
    extended[path] = services
    return services
  }

  /// A file with its merges followed and its variables put in; nil where it could not be read.
  private mutating func read(_ path: FilePath, _ scope: ComposeScope, namedAt place: Place? = nil) -> Node? {
    switch files.content(of: path) {
    case .unreadable: return nil
    case .missing:
      if let place {
        report(Diagnostic("The file \(path) does not exist.", help: "check the spelling of the path", at: place))
      } else {
        files.reportMissing(path)
      }
      return nil
    case .text(let source):
      if bases[ObjectIdentifier(source)] == nil { bases[ObjectIdentifier(source)] = scope.directory }
      guard let node = nodes(of: source, scope.interpolation) else { return nil }
      parts.append(node)
      return node
    }
  }

  private mutating func nodes(of source: Source, _ interpolation: Interpolation) -> Node? {
    do throws(Diagnostic) {
      let result = try YAMLReader.read(source)
      guard let root = result.root, !root.isNull else {
        diagnostics.append(Diagnostic(Diagnostic.emptyFile, at: Place(source, line: 1, column: 1)))
        return nil
      }
      var decoding = Decoding()
      let merged = result.holdsMerges ? MergeKeys.merged(root, &decoding) : root
      diagnostics += result.diagnostics + decoding.diagnostics
      return merged.interpolated(interpolation, &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// With what the files define that it includes; its own word counts more.
  private mutating func including(_ node: Node, from path: FilePath, _ scope: ComposeScope) -> Node {
    guard let entries = node["include"]?.elements else { return node }
    var result = node
    var isWhole = true
    for entry in entries {
      let included = IncludeEntry(entry)
      let paths = included.paths.compactMap { scope.path($0) }
      guard let first = paths.first, paths.count == included.paths.count else {
        isWhole = false
        continue
      }
      guard scope.including.count < Self.deepest, !scope.including.contains(first), first != path else {
        report(
          Diagnostic(
            "\(first) includes itself, directly or by way of others.", help: "remove one of the includes",
            at: entry.place))
        continue
      }
      guard let other = merged(paths, scope.including(first, by: path, included, files), namedAt: entry.place) else {
        isWhole = false
        continue
      }
      for key in ["services", "networks", "volumes", "configs", "secrets", "models"] {
        guard let inherited = other[key], !inherited.isNull else { continue }
        let own = result[key]
        result = result.setting(key, to: own.map { ComposeMerge.merged(inherited, with: $0, at: [key]) } ?? inherited)
      }
    }
    // Where the key stays, names may be defined in what could not be read.
    return isWhole ? result.removing("include") : result
  }
}
