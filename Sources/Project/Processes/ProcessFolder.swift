import Documents
import SystemPackage

/// The folder in which the lines of a Procfile are run, as this process reaches it and as they see it.
///
/// Only what lies in it is looked at: what another machine has elsewhere, nobody can tell.
struct ProcessFolder {
  let path: FilePath

  /// Its whole path, by which `$PWD` names it.
  let seen: String

  /// - Parameter current: Where relative paths of this process begin; any folder where that is not known.
  init(_ path: FilePath, current: String?) {
    self.path = path
    let base = current.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/deployment"
    seen = PathText.joined(path.string, in: base)
  }

  /// All that a program can be seen to read and write.
  func mount(_ files: ProjectFiles) -> ServiceMount {
    ServiceMount(
      kind: .bind, content: .path(path), target: seen, isReadOnly: false, status: files.status(of: path), place: nil)
  }
}
