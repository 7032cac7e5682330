import Components
import Documents
import Values

/// Follows a Prometheus from its flags to its configuration and on to what that names.
struct PrometheusLoader {
  let view: FileView
  let version: Version?

  /// Of a service.
  static func program(of service: ProjectService, _ files: ProjectFiles) -> PrometheusProgram {
    var program = PrometheusProgram()
    program.service = service
    program.version = service.version
    program.flags = service.flags(byImage: imageFlags(of: service))
    guard let flags = program.flags else { return program }
    let flag = flags.last("config.file")
    guard flag?.isOpen != true, flag != nil || flags.isComplete else { return program }
    let folder = service.workingDirectory(byImage: "/prometheus")
    let path = PathText.joined(flag?.value ?? "prometheus.yml", in: folder)
    let loader = PrometheusLoader(view: FileView(files: files, mounts: service.mounts), version: program.version)
    program.configPath = loader.view.reference(to: path, writtenAt: flag?.place)
    program.config = loader.view.document(PrometheusConfig.self, at: path, version: program.version)
    loader.follow(path, in: &program)
    return program
  }

  private static func imageFlags(of service: ProjectService) -> [ProgramFlags.Flag] {
    let isBitnami = service.image?.name.split(separator: "/").dropLast().contains("bitnami") ?? false
    let flags =
      isBitnami
      ? [
        ("config.file", "/opt/bitnami/prometheus/conf/prometheus.yml"),
        ("storage.tsdb.path", "/opt/bitnami/prometheus/data"),
      ] : [("config.file", "/etc/prometheus/prometheus.yml"), ("storage.tsdb.path", "/prometheus")]
    return flags.map { ProgramFlags.Flag(name: $0.0, value: $0.1, place: nil) }
  }

  /// Loads what the configuration at a path names.
  func follow(_ path: String, in program: inout PrometheusProgram) {
    guard let config = program.config?.document else { return }
    let folder = PathText.folder(of: path)
    program.ruleFilePaths = config.ruleFiles.elements().map { reference(to: $0, in: folder) }
    program.ruleFiles = documents(RuleFile.self, program.ruleFilePaths)
    program.scrapeConfigFilePaths = config.scrapeConfigFiles.elements().map { reference(to: $0, in: folder) }
    program.scrapeConfigFiles = documents(ScrapeConfigFile.self, program.scrapeConfigFilePaths)
    program.gatherJobs()
    program.targetFilePaths = program.jobs.flatMap { targets(of: $0, in: folder) }
    program.targetFiles = documents(TargetFile.self, program.targetFilePaths)
    check(program, config)
  }

  /// Reports what several files make wrong together.
  private func check(_ program: PrometheusProgram, _ config: Read<PrometheusConfig>) {
    var decoding = Decoding(version: version)
    for job in program.jobs.dropFirst(config.value.scrapeConfigs.count) {
      job.checkFits(in: config.value.global, &decoding)
    }
    var seen: Set<String> = []
    for path in program.scrapeConfigFilePaths where !path.targets.allSatisfy({ seen.insert($0).inserted }) {
      decoding.report(
        Diagnostic(
          "Expected every file once, found \(path.path) again.", help: "remove it: no job may be there twice",
          at: path.place))
    }
    var names = Set(config.value.scrapeConfigs.map(\.jobName))
    for file in program.scrapeConfigFiles {
      let jobs = file.document?.scrapeConfigs.elements() ?? []
      for job in jobs where names.contains(job.value.jobName) {
        decoding.report(
          "Expected every job name once, found \"\(job.value.jobName)\" in another file too.",
          help: "give each scrape config a name of its own", at: job.jobName)
      }
      names.formUnion(jobs.map(\.value.jobName))
    }
    view.files.diagnostics += decoding.findings
  }

  private func targets(of job: Read<ScrapeConfig>, in folder: String) -> [FileReference] {
    job.discovery.file.elements().flatMap { $0.files.elements().map { reference(to: $0, in: folder) } }
  }

  private func reference(to path: Read<String>, in folder: String) -> FileReference {
    view.reference(to: PathText.joined(path.value, in: folder), writtenAt: path.place)
  }

  private func documents<Root: Document>(_ type: Root.Type, _ references: [FileReference]) -> [LoadedFile<Root>] {
    var seen: Set<String> = []
    return references.flatMap(\.targets).filter { seen.insert($0).inserted }.compactMap {
      view.document(type, at: $0, version: version)
    }
  }
}
