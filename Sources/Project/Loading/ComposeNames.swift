import Files
import SystemPackage

/// The Compose files that Compose itself takes where none are named.
enum ComposeNames {
  private static let files = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]
  private static let overrides = [
    "compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml",
  ]

  /// Of a folder: what `COMPOSE_FILE` says, or the first of the usual names with the first of the usual overrides.
  static func paths(in folder: FilePath, _ environment: [String: String], _ files: ProjectFiles) -> [FilePath] {
    if let named = environment["COMPOSE_FILE"], !named.isEmpty {
      let separator = environment["COMPOSE_PATH_SEPARATOR"]?.first ?? ":"
      return named.split(separator: separator).compactMap {
        HostPath.resolved(String($0), in: folder, home: environment["HOME"])
      }
    }
    func first(of names: [String]) -> FilePath? {
      names.lazy.map { folder.appending($0).lexicallyNormalized() }.first { files.status(of: $0)?.kind == .file }
    }
    return first(of: Self.files).map { [$0] + [first(of: overrides)].compactMap(\.self) } ?? []
  }
}
