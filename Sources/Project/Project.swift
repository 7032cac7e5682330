import Components
import Documents
import Files

/// What the files of a deployment mean together, loaded once: its services, and the files behind their mounts and flags.
package struct Project: Sendable {
  /// Every service of the Compose files that is started, merged, or every line of a Procfile; empty where single files
  /// were loaded.
  package var services: [ProjectService] = []

  /// The names of services that no active profile starts; empty where nobody says which profiles are active, and every
  /// service counts.
  package var inactiveServices: Set<String> = []

  /// Whether it is known which profiles are active, so that all services run together.
  package var knowsProfiles = false

  /// The Compose files as one; nil where there are none, or none that can be read.
  package var compose: Read<Compose.File>?

  package var prometheuses: [PrometheusProgram] = []
  package var tempos: [TempoProgram] = []
  package var grafanas: [GrafanaProgram] = []
  package var collectors: [CollectorProgram] = []

  /// Every text that was read, so that its comments can be asked.
  package var sources: [Source] = []

  /// What reading and decoding found wrong, in all files.
  package var diagnostics: [Diagnostic] = []

  /// What is there and could not be read, or was asked for by name and is not there.
  package var unreadable: [FileError] = []

  package init() {}
}
