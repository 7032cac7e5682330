import Components
import Documents
import SystemPackage

/// Makes a service of each line of a Procfile: a program that sees the folder and is on the machine's own network.
struct ProcessLoader {
  private let procfile: Procfile
  private let folder: ProcessFolder
  private let shared: ServiceEnvironment
  private let variables: Interpolation
  private let files: ProjectFiles

  /// - Parameters:
  ///   - environment: The variables of whoever starts the programs.
  ///   - shared: What the `.env` beside the Procfile sets for all of them.
  init(_ procfile: Procfile, environment: [String: String], shared: ServiceEnvironment, _ files: ProjectFiles) {
    let path = procfile.path.removingLastComponent()
    self.procfile = procfile
    self.files = files
    self.shared = shared
    folder = ProcessFolder(path.isEmpty ? "." : path, current: environment["PWD"])
    var known = environment
    known["PWD"] = folder.seen
    variables = Interpolation(known)
  }

  var services: [ProjectService] { procfile.lines.compactMap(service) }

  private func service(_ line: Procfile.Line) -> ProjectService? {
    var run = ShellRun(environment: shared, folder: folder.seen)
    run.follow(ShellLine.commands(in: line.command, at: line.commandPlace, variables))
    guard let definition = definition(of: run, line) else { return nil }
    var service = ProjectService(name: line.name, definition: definition)
    service.isProcess = true
    service.kind = ProgramKind(image: nil, program: service.commandLine?.programName)
    service.mounts = [folder.mount(files)]
    service.environment = run.environment
    return service
  }

  /// What a Compose file would say of it.
  private func definition(of run: ShellRun, _ line: Procfile.Line) -> Read<Compose.Service>? {
    let words = run.words.map { Self.text($0.written, at: $0.place) }
    let entries = [
      ("command", Node(.sequence(words), place: run.words.first?.place ?? line.commandPlace)),
      ("working_dir", Self.text(run.folder, at: line.commandPlace)),
      ("network_mode", Self.text("host", at: line.commandPlace)),
    ]
    let node = Node(
      .mapping(entries.map { Node.Entry(key: Self.text($0.0, at: line.place), value: $0.1) }), place: line.place)
    return Reading<Compose.Service>(node, isOpen: Expansion.isOpen, holdsMerges: false).document
  }

  private static func text(_ text: String, at place: Place) -> Node {
    Node(.scalar(Scalar(text, style: .singleQuoted)), place: place)
  }
}
