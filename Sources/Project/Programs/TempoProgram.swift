import Components
import Documents

/// A Tempo: the service that runs it, where one is known, and its configuration.
package struct TempoProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  /// What it is told on its command line; nil where nobody can tell.
  package var flags: ProgramFlags?

  /// Where it looks for its configuration; nil where it has none or nobody can tell.
  package var configPath: FileReference?

  package var config: LoadedFile<Tempo.Config>?

  package init() {}
}
