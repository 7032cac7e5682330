import Components
import SystemPackage
import Values

/// Paths of the machine as Compose files write them.
enum HostPath {
  /// Relative to a folder, `~` for the home folder; nil where a variable leaves it open or it is an address elsewhere.
  static func resolved(_ text: String, in folder: FilePath, home: String?) -> FilePath? {
    guard let text = VariableText.resolved(text), !text.isEmpty, text.schemeEnd == nil, !text.utf8.contains(0) else {
      return nil
    }
    if text == "~" || text.hasPrefix("~/") {
      return home.map { FilePath($0 + text.dropFirst()).lexicallyNormalized() }
    }
    let path = FilePath(text)
    return (path.isAbsolute ? path : folder.pushing(path)).lexicallyNormalized()
  }
}
