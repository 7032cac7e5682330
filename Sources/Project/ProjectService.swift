import Components
import Documents
import Values

/// A service of a Compose project, after overrides, `extends`, merges and variables, or a program that a Procfile starts.
package struct ProjectService: Sendable {
  package let name: String

  /// What the Compose files say of it together; each part knows the file it stands in. Texts have `$$` for a dollar sign,
  /// and still name the variables that nobody set: `VariableText.resolved` reads them.
  package let definition: Read<Compose.Service>

  package var kind = ProgramKind.other

  /// What is mounted into it.
  package var mounts: [ServiceMount] = []

  package var environment = ServiceEnvironment()

  /// Whether it is a program of the machine that a line of a Procfile starts, and no container.
  package var isProcess = false

  package init(name: String, definition: Read<Compose.Service>) {
    self.name = name
    self.definition = definition
  }

  /// The image it runs, where no variable leaves it open.
  package var image: ImageReference? { definition.value.image?.value }

  /// Whether its image is built from sources, so that nobody can tell what is in it.
  package var isBuilt: Bool { definition.value.build != nil }

  /// The program's version, by the image's tag; nil for `latest` and others that name no version of two numbers or more.
  package var version: Version? {
    guard !isBuilt, let tag = image?.tag, let version = try? Version(tag) else { return nil }
    return tag.prefix { $0 != "-" }.contains(".") ? version : nil
  }

  /// What it runs in place of what the image says, word by word; nil where it leaves that to the image.
  package var commandLine: CommandLine? {
    let entrypoint = definition.entrypoint.unwrapped().map { CommandLine($0) }
    let command = definition.command.unwrapped().map { CommandLine($0) }
    guard entrypoint != nil || command != nil else { return nil }
    return CommandLine(words: (entrypoint?.words ?? []) + (command?.words ?? []))
  }
}

extension ProjectService {
  /// Where relative paths of its program begin.
  func workingDirectory(byImage folder: String) -> String {
    definition.value.workingDirectory.flatMap(VariableText.resolved) ?? folder
  }

  /// What its program is told: by the definition, or by the image where that is known to say it.
  func flags(byImage: [ProgramFlags.Flag]) -> ProgramFlags? {
    let entrypoint = definition.entrypoint.unwrapped().map { CommandLine($0) }
    let command = definition.command.unwrapped().map { CommandLine($0) }
    var words: [CommandLine.Word] = command?.words ?? []
    if let entrypoint {
      // A shell may do anything with what follows.
      guard let program = entrypoint.programName, ProgramKind.isProgram(program) else { return nil }
      words = entrypoint.words.dropFirst() + words
    } else if let first = command?.programName, ProgramKind.isProgram(first) {
      words.removeFirst()
    }
    if entrypoint == nil, command == nil { return isBuilt ? nil : ProgramFlags(byImage) }
    return ProgramFlags(words[...])
  }
}
