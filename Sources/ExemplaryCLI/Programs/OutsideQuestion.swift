import Documents
import Project
import SystemPackage
import Validation

/// One run of a program of others, about one file.
struct OutsideQuestion {
  let arguments: [String]
  /// The file that it is about.
  let source: Source
  /// The version that the file is for, by the tag of an image; nil where nobody can tell.
  var version: Version?
  /// Services that its words may name, and where they stand.
  var services: [String: Place] = [:]
}

extension OutsideProgram {
  /// What to ask about a project; nothing where it has no file for the program.
  ///
  /// - Parameter paths: What was named to be validated.
  func questions(about project: Project, at paths: [FilePath]) -> [OutsideQuestion] {
    switch self {
    case .promtool: Self.promtool(project)
    case .tempo: Self.tempo(project)
    case .compose: Self.compose(project, paths)
    }
  }

  /// The files that a configuration names are in the container, so that only its syntax can be asked for.
  private static func promtool(_ project: Project) -> [OutsideQuestion] {
    project.prometheuses.flatMap { prometheus in
      func question(_ words: [String], _ path: FilePath) -> OutsideQuestion? {
        project.source(named: path.string).map {
          OutsideQuestion(arguments: words + [path.string], source: $0, version: prometheus.version)
        }
      }
      let config = prometheus.config.map { question(["check", "config", "--syntax-only"], $0.path) }
      let rules = prometheus.ruleFiles.map { question(["check", "rules", "--lint=none"], $0.path) }
      return ([config ?? nil] + rules).compactMap(\.self)
    }
  }

  private static func tempo(_ project: Project) -> [OutsideQuestion] {
    project.tempos.compactMap { tempo in
      guard let path = tempo.config?.path.string, let source = project.source(named: path) else { return nil }
      let expands = tempo.flags?.uses(of: "config.expand-env").contains { $0.value ?? "true" == "true" } ?? false
      let arguments = ["-config.verify", "-config.file=\(path)"]
      return OutsideQuestion(
        arguments: arguments + (expands ? ["-config.expand-env=true"] : []), source: source, version: tempo.version)
    }
  }

  /// Of a folder Compose finds the files itself.
  private static func compose(_ project: Project, _ paths: [FilePath]) -> [OutsideQuestion] {
    let places = project.services.compactMap { service in service.definition.place.map { (service.name, $0) } }
    guard let source = project.compose?.place?.source else { return [] }
    let services = Dictionary(places) { first, _ in first }
    let files = Set(places.map(\.1.source.name))
    let named = paths.map(\.string).filter(files.contains)
    let folder = FilePath(source.name).removingLastComponent().string
    let options =
      named.isEmpty ? ["--project-directory", folder.isEmpty ? "." : folder] : named.flatMap { ["-f", $0] }
    return [OutsideQuestion(arguments: options + ["config", "--quiet"], source: source, services: services)]
  }
}

extension Project {
  fileprivate func source(named name: String) -> Source? { sources.first { $0.name == name } }
}
