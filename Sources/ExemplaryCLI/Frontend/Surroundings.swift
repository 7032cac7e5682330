import Files

/// What the command reaches of the world around it.
struct Surroundings {
  let fileSystem: any FileSystem
  /// The environment variables of the process.
  let environment: [String: String]
  /// How the process goes on as another program.
  let succession: any ProcessSuccession
  /// Programs of others.
  let programs: any ProgramRunner
  /// What was asked for: a diff, a schema, findings.
  let output: any TextStream
  /// Progress and errors.
  let messages: any TextStream
}
