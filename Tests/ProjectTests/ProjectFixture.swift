import Documents
import Files
import FilesTesting
import Project
import SystemPackage

/// A folder of files in memory, in which `1️⃣`, `2️⃣`, … mark places, so that no test counts columns.
struct ProjectFixture {
  let fileSystem = MemoryFileSystem()
  private var marks: [String: String] = [:]

  init(_ files: [String: String]) {
    for (path, text) in files { add(path, text) }
  }

  mutating func add(_ path: String, _ marked: String) {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if rest.starts(with: ["\u{FE0F}", "\u{20E3}"] as [Unicode.Scalar]) {
        rest.removeFirst(2)
        marks["\(path):\(line):\(column)"] = String(scalar)
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    put(path, .text(String(text)))
  }

  func put(_ path: String, _ node: MemoryNode) {
    var nodes = fileSystem.nodes
    var folder = FilePath(path).removingLastComponent()
    while !folder.isEmpty, folder.string != "/" {
      nodes[folder.string] = nodes[folder.string] ?? .folder()
      folder.removeLastComponent()
    }
    nodes[path] = node
    fileSystem.nodes = nodes
  }

  func load(_ paths: String..., environment: [String: String] = [:]) -> Project {
    loadAll(paths, environment: environment).first ?? Project()
  }

  func loadAll(_ paths: String...) -> [Project] { loadAll(paths, environment: [:]) }

  private func loadAll(_ paths: [String], environment: [String: String]) -> [Project] {
    ProjectLoader(fileSystem: fileSystem, environment: environment).load(paths.map { FilePath($0) })
  }

  /// The number of the mark at a place, or the place itself.
  func mark(_ place: Place?) -> String {
    guard let place else { return "nowhere" }
    return marks["\(place)"] ?? "\(place)"
  }

  /// Each finding behind the mark at its place.
  func described(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\(mark($0.place)): \($0.message)" }
  }
}
