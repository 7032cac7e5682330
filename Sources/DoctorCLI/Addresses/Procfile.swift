import Documents
import Files
import SystemPackage

/// The lines of a Procfile, each a program with its arguments and its environment.
struct Procfile {
  struct Process {
    let name: String
    let environment: [String: String]
    let program: String
    let arguments: [String]
    let place: Place
  }

  private static let name = "Procfile"

  let processes: [Process]

  /// Nil where the folder has none.
  init?(in folder: FilePath, _ fileSystem: any FileSystem) throws(FileError) {
    let path = folder.appending(Self.name).lexicallyNormalized()
    guard try fileSystem.status(of: folder, followingLink: true)?.kind == .folder,
      try fileSystem.status(of: path, followingLink: true)?.kind == .file
    else { return nil }
    self.init(Source(name: path.string, bytes: try fileSystem.readFile(at: path)))
  }

  init(_ source: Source) {
    let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    processes = lines.enumerated().compactMap { index, line in
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
      return Process(
        name: String(line[..<colon]), words: Self.words(line[line.index(after: colon)...]),
        place: Place(source, line: index + 1, column: 1))
    }
  }

  func process(running program: String) -> Process? { processes.first { $0.program == program } }

  /// The words of a line as a shell cuts them, with nothing expanded.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "'" where quote != "\"", "\"" where quote != "'":
        quote = quote == nil ? character : nil
        word = word ?? ""
      case "\\" where quote != "'":
        word = (word ?? "") + (rest.popFirst().map(String.init) ?? "")
      case " " where quote == nil, "\t" where quote == nil:
        if let word { words.append(word) }
        word = nil
      default:
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

extension Procfile.Process {
  /// Nil where no program stands in the line.
  fileprivate init?(name: String, words: [String], place: Place) {
    var words = words[...]
    var environment: [String: String] = [:]
    if words.first == "env" { words.removeFirst() }
    while let word = words.first, let equals = word.firstIndex(of: "="), !word.hasPrefix("-") {
      environment[String(word[..<equals])] = String(word[word.index(after: equals)...])
      words.removeFirst()
    }
    guard let first = words.popFirst(), let program = first.split(separator: "/").last else { return nil }
    self.name = name
    self.environment = environment
    self.program = String(program)
    self.place = place
    arguments = Array(words)
  }

  /// The value of an argument such as `--web.listen-address=127.0.0.1:9090`.
  func argument(_ name: String) -> String? {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("-") {
      let body = argument.drop { $0 == "-" }
      if body.hasPrefix(name + "=") { return String(body.dropFirst(name.count + 1)) }
      if body == name, index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
