import Files
import SystemPackage
import Values

extension LooseFiles {
  /// A walk through a folder and those below it, which goes around the Compose projects on its way.
  struct Search {
    /// How deeply a folder is searched.
    private static let deepest = 8
    private static let endings = [".yml", ".yaml", ".json"]

    private(set) var paths: [FilePath] = []
    private(set) var projectFolders: [FilePath] = []

    private let files: ProjectFiles

    init(_ files: ProjectFiles) { self.files = files }

    mutating func look(in folder: FilePath, depth: Int) {
      guard depth < Self.deepest else { return }
      for name in files.names(in: folder) where !name.hasPrefix(".") && name != "node_modules" {
        let path = folder.appending(name).lexicallyNormalized()
        switch files.status(of: path)?.kind {
        case .folder where isProject(path): projectFolders.append(path)
        case .folder: look(in: path, depth: depth + 1)
        case .file where Self.endings.contains(where: name.hasSuffix): paths.append(path)
        default: break
        }
      }
    }

    /// Whether the folder says itself what is started with which files.
    private func isProject(_ folder: FilePath) -> Bool {
      !ComposeNames.paths(in: folder, [:], files).isEmpty
        || files.status(of: folder.appending(StandardFileName.procfile))?.kind == .file
    }
  }
}
