import Documents
import Files
import SystemPackage
import Values

/// A file whose lines each start a program of this machine: `name: command`, and `#` for comments.
struct Procfile {
  struct Line {
    let name: String
    let command: Substring
    /// Where the line begins, and its command.
    let place: Place
    let commandPlace: Place
  }

  let source: Source
  let path: FilePath

  /// Whether a file is one by its name; others than the usual one have a dot and more behind it.
  static func isMeant(by path: FilePath) -> Bool {
    let name = path.lastComponent?.string ?? ""
    return name == StandardFileName.procfile || name.hasPrefix(StandardFileName.procfile + ".")
  }

  /// Nil where it cannot be read.
  init?(at path: FilePath, _ files: ProjectFiles) {
    guard case .text(let source) = files.content(of: path) else { return nil }
    self.path = path
    self.source = source
  }

  /// Those that start something; a name is of letters, digits, `_` and `-`, as foreman has it.
  var lines: [Line] {
    let text = String(decoding: source.bytes, as: UTF8.self)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      index, line in
      let name = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
      guard !name.isEmpty, line[name.endIndex...].first == ":" else { return nil }
      let command = line[name.endIndex...].dropFirst().drop { $0 == " " || $0 == "\t" }
      guard !command.isEmpty else { return nil }
      let column = line[..<command.startIndex].unicodeScalars.count + 1
      return Line(
        name: String(name), command: command, place: Place(source, line: index + 1, column: 1),
        commandPlace: Place(source, line: index + 1, column: column))
    }
  }
}
