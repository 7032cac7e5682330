import Files

/// What the command reaches of the world around it.
struct Surroundings {
  let fileSystem: any FileSystem
  /// What was asked for: a diff, a schema.
  let output: any TextStream
  /// Progress and errors.
  let messages: any TextStream
}
