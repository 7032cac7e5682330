import Components
import Documents

/// A Prometheus: the service that runs it, where one is known, and the files it reads.
package struct PrometheusProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  /// What it is told on its command line; nil where nobody can tell.
  package var flags: ProgramFlags?

  package var config: LoadedFile<PrometheusConfig>?
  package var ruleFiles: [LoadedFile<RuleFile>] = []
  package var scrapeConfigFiles: [LoadedFile<ScrapeConfigFile>] = []
  package var targetFiles: [LoadedFile<TargetFile>] = []

  package init() {}
}
