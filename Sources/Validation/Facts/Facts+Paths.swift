import Documents
import Project
import SystemPackage

extension Facts {
  /// Whether a path belongs to the project, so that it must be there wherever its files are; others are the machine's.
  func isOfProject(_ path: FilePath) -> Bool {
    guard let file = project.compose?.place?.source.name else { return false }
    let folder = FilePath(file).removingLastComponent()
    guard path.components.first?.string != ".." else { return false }
    return folder.isEmpty ? path.isRelative : path.starts(with: folder)
  }
}
