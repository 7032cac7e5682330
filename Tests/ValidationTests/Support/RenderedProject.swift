import Deployment
import Files
import FilesTesting
import Generation
import Project
import SystemPackage
import Values

@testable import Validation

/// A deployment as it was rendered, whose files can be changed before they are validated.
struct RenderedProject: Sendable {
  private(set) var texts: [String: String]
  private var modes: [String: FilePermissions] = [:]

  init(_ deployment: Deployment, isChecked: Bool = false) throws {
    let rendering = try isChecked ? deployment.renderChecked() : deployment.render()
    texts = Dictionary(uniqueKeysWithValues: rendering.files.map { ($0.path, $0.text) })
    // What the deployment says stands in a file of the user's beside it.
    if !deployment.overrideServices.isEmpty {
      let services = deployment.overrideServices.map {
        "  \($0.text): {image: 'registry.example.net/\($0.text):1.2.3'}\n"
      }
      texts["docker-compose.override.yml"] = "services:\n" + services.joined()
    }
  }

  mutating func apply(_ changes: [Mutation.Change]) {
    for change in changes {
      switch change {
      case .text(let path, let old, let new): texts[path] = texts[path]?.replacing(old, with: new)
      case .addition(let path, let text): texts[path] = text
      case .mode(let path, let mode): modes[path] = mode
      }
    }
  }

  func findings() -> [Finding] {
    let fileSystem = MemoryFileSystem()
    var nodes = fileSystem.nodes
    for (path, text) in texts {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += (folder.isEmpty ? "" : "/") + part
        nodes[folder] = .folder()
      }
      nodes[path] = .file(Array(text.utf8), mode: modes[path] ?? .writtenFile)
    }
    fileSystem.nodes = nodes
    return Validation.findings(in: ProjectLoader(fileSystem: fileSystem, environment: [:]).load("."))
  }

  /// The line in which a piece of a file begins, without its leading blanks; a piece may go on in the lines below.
  func line(of piece: String, in path: String) -> Int? {
    guard let text = texts[path], let range = text.ranges(of: piece.drop { $0 == " " }).first else { return nil }
    return text[..<range.lowerBound].count { $0 == "\n" } + 1
  }
}
