import Components
import Documents
import SystemPackage

/// Where a Compose file's relative paths begin, and which variables it sees.
struct ComposeScope {
  let directory: FilePath
  let interpolation: Interpolation
  /// The files that led here, each by including the next.
  var including: [FilePath] = []

  /// A path as a file writes it; nil where a variable leaves it open or it names nothing on this machine.
  func path(_ text: String) -> FilePath? {
    HostPath.resolved(text, in: directory, home: interpolation.environment["HOME"])
  }

  /// Of a file that another includes.
  func including(_ path: FilePath, by parent: FilePath, _ entry: IncludeEntry, _ files: ProjectFiles) -> ComposeScope {
    let own = path.removingLastComponent()
    let directory = entry.projectDirectory.flatMap { self.path($0) } ?? own
    let named = entry.environmentFiles.compactMap { self.path($0) }
    var environment = interpolation.environment
    for file in named.isEmpty ? [directory.appending(".env")] : named {
      guard case .text(let source) = files.content(of: file) else { continue }
      for variable in EnvironmentText.variables(in: source, known: environment) where environment[variable.name] == nil
      {
        environment[variable.name] = variable.value
      }
    }
    return ComposeScope(
      directory: directory, interpolation: Interpolation(environment), including: including + [parent])
  }
}

/// An element of `include`, in its short or its long form.
struct IncludeEntry {
  let paths: [String]
  let projectDirectory: String?
  let environmentFiles: [String]

  init(_ node: Node) {
    paths = Self.texts(node.scalar == nil ? node["path"] : node)
    projectDirectory = node["project_directory"]?.scalar?.text
    environmentFiles = Self.texts(node["env_file"])
  }

  private static func texts(_ node: Node?) -> [String] {
    node.map { ListElements.texts(of: $0).compactMap { $0.scalar?.text } } ?? []
  }
}
