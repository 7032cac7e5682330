import Documents
import Files
import FilesTesting
import Project
import SystemPackage

@testable import Validation

/// A project as one text: `# path` begins each file, with `(0600)` behind it a mode, and `1️⃣`, `2️⃣`, … mark places.
struct ProjectText {
  private let fileSystem = MemoryFileSystem()
  private var marks: [String: String] = [:]

  init(_ text: String) {
    var path = "docker-compose.yml"
    var mode: FilePermissions?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let header = Header(line) else {
        lines.append(line)
        continue
      }
      if !lines.isEmpty { add(path, lines, mode) }
      (path, mode, lines) = (header.path, header.mode, [])
    }
    if !lines.isEmpty { add(path, lines, mode) }
  }

  /// `# folder/file.yml (0600)`
  private struct Header {
    let path: String
    let mode: FilePermissions?

    init?(_ line: Substring) {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard line.hasPrefix("# "), (2...3).contains(words.count),
        [".yml", ".yaml", ".json", ".env", "Procfile"].contains(where: words[1].hasSuffix)
      else { return nil }
      path = String(words[1])
      let digits = words.count == 3 ? words[2].filter(\.isNumber) : ""
      mode = UInt32(digits, radix: 8).map { FilePermissions(rawValue: CModeT($0)) }
    }

    private typealias CModeT = FilePermissions.RawValue
  }

  private mutating func add(_ path: String, _ lines: [Substring], _ mode: FilePermissions?) {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var rest = Substring(lines.joined(separator: "\n")).unicodeScalars
    while let scalar = rest.popFirst() {
      if rest.starts(with: ["\u{FE0F}", "\u{20E3}"] as [Unicode.Scalar]) {
        rest = rest.dropFirst(2)
        marks["\(path):\(line):\(column)"] = "\(scalar)\u{FE0F}\u{20E3}"
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    var nodes = fileSystem.nodes
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty ? "" : "/") + part
      nodes[folder] = nodes[folder] ?? .folder()
    }
    nodes[path] = .file(Array(String(text).utf8), mode: mode ?? .writtenFile)
    fileSystem.nodes = nodes
  }

  func load() -> Project { ProjectLoader(fileSystem: fileSystem, environment: [:]).load(".") }

  /// Each finding, in the order of places: the mark there, its severity, the rule and the message.
  func findings() -> [String] {
    let found = Validation.findings(in: load()).sorted { left, right in
      switch (left.diagnostic.place, right.diagnostic.place) {
      case (let first?, let second?) where first != second: first < second
      default: (left.ruleID, left.diagnostic.message) < (right.ruleID, right.diagnostic.message)
      }
    }
    return found.map { finding in
      let place = finding.diagnostic.place.map { marks["\($0)"] ?? "\($0)" } ?? "nowhere"
      return "\(place) \(finding.diagnostic.severity) \(finding.ruleID): \(finding.diagnostic.message)"
    }
  }
}
