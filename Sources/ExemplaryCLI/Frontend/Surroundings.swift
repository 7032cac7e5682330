import Files

/// What the command reaches of the world around it.
struct Surroundings {
  let fileSystem: any FileSystem
  private let readEnvironment: () -> [String: String]
  /// How the process goes on as another program.
  let succession: any ProcessSuccession
  /// Programs of others.
  let programs: any ProgramRunner
  /// What was asked for: a diff, a schema, findings.
  let output: any TextStream
  /// Progress and errors.
  let messages: any TextStream
  /// Whether the process ends with the command, so that what it made need not be freed.
  let endsProcess: Bool

  init(
    fileSystem: any FileSystem, environment: @autoclosure @escaping () -> [String: String],
    succession: any ProcessSuccession, programs: any ProgramRunner, output: any TextStream, messages: any TextStream,
    endsProcess: Bool = false
  ) {
    self.fileSystem = fileSystem
    readEnvironment = environment
    self.succession = succession
    self.programs = programs
    self.output = output
    self.messages = messages
    self.endsProcess = endsProcess
  }

  /// The environment variables of the process, read where they are asked for.
  var environment: [String: String] { readEnvironment() }
}

extension Surroundings {
  private final class Kept {
    let value: Any

    init(_ value: Any) { self.value = value }
  }

  /// Leaves it to the system to free a value that is made of very many parts: part by part, and on one core, that takes a
  /// twentieth of all instructions of a run over two hundred dashboards.
  func keepUntilExit(_ value: Any) {
    if endsProcess { _ = Unmanaged.passRetained(Kept(value)) }
  }
}
