import Components
import Documents

/// A Tempo: the service that runs it, where one is known, and its configuration.
package struct TempoProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  /// What it is told on its command line; nil where nobody can tell.
  package var flags: ProgramFlags?

  package var config: LoadedFile<Tempo.Config>?

  package init() {}
}
