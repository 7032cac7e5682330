import Components
import Documents

/// An OpenTelemetry collector: the service that runs it, where one is known, and its configuration.
package struct CollectorProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  /// What it is told on its command line; nil where nobody can tell.
  package var flags: ProgramFlags?

  /// Nil where it has several, or one that nobody can read.
  package var config: LoadedFile<Collector.Config>?

  package init() {}
}
