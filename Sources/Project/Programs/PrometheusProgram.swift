import Components
import Documents

/// A Prometheus: the service that runs it, where one is known, and the files it reads.
package struct PrometheusProgram: Sendable {
  package var service: ProjectService?

  /// The version, by its image's tag; nil where nobody can tell.
  package var version: Version?

  /// What it is told on its command line; nil where nobody can tell.
  package var flags: ProgramFlags?

  /// Where it looks for its configuration; nil where nobody can tell.
  package var configPath: FileReference?

  package var config: LoadedFile<PrometheusConfig>?
  package var ruleFiles: [LoadedFile<RuleFile>] = []
  package var scrapeConfigFiles: [LoadedFile<ScrapeConfigFile>] = []
  package var targetFiles: [LoadedFile<TargetFile>] = []

  /// What `rule_files`, `scrape_config_files` and file-based service discovery name, in this order.
  package var ruleFilePaths: [FileReference] = []
  package var scrapeConfigFilePaths: [FileReference] = []
  package var targetFilePaths: [FileReference] = []

  package init() {}

  /// Every job, of the configuration and of the files it names.
  package private(set) var jobs: [Read<ScrapeConfig>] = []

  /// Gathers the jobs, once everything that names some has been loaded: there may be thousands.
  mutating func gatherJobs() {
    jobs =
      (config?.document?.scrapeConfigs.elements() ?? [])
      + scrapeConfigFiles.flatMap { $0.document?.scrapeConfigs.elements() ?? [] }
  }
}
