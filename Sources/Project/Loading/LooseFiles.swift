import Components
import Documents
import Files
import SystemPackage

/// Files that no Compose file speaks of, each recognised by what is in it.
struct LooseFiles {
  private let files: ProjectFiles
  private let found: [(path: FilePath, kind: FileKind)]

  /// Folders on the way that hold a Compose project of their own, whose files are not among these.
  let projectFolders: [FilePath]

  /// The files in a folder and in those below it, hidden ones left out; what is none of the known ones is passed over.
  init(in folder: FilePath, _ files: ProjectFiles) {
    self.files = files
    var search = Search(files)
    search.look(in: folder, depth: 0)
    projectFolders = search.projectFolders
    found = files.parse(search.paths).compactMap { path, result in
      Self.kind(of: result).map { (path, $0) }
    }
  }

  /// Files that were named, which must be known ones.
  init(_ paths: [FilePath], _ files: ProjectFiles) {
    self.files = files
    for path in paths where files.status(of: path) == nil { files.reportMissing(path) }
    var found: [(FilePath, FileKind)] = []
    for (path, result) in files.parse(paths) {
      if let kind = Self.kind(of: result) {
        found.append((path, kind))
      } else {
        files.diagnostics.append(Self.refusal(of: path, result))
      }
    }
    self.found = found
    projectFolders = []
  }

  var isEmpty: Bool { found.isEmpty }

  var composeFiles: [FilePath] { paths(of: .compose) }

  func project() -> Project {
    var project = Project()
    add(to: &project)
    return project.finished(files)
  }

  /// Adds programs of which only the files are known.
  func add(to project: inout Project) {
    for path in paths(of: .prometheus) {
      var program = PrometheusProgram()
      program.config = files.document(PrometheusConfig.self, at: path, version: AssumedVersions.prometheus)
      PrometheusLoader(view: FileView(files: files, mounts: nil), version: AssumedVersions.prometheus)
        .follow(path.string, in: &program)
      project.prometheuses.append(program)
    }
    addUnnamed(to: &project)
    for path in paths(of: .tempo) {
      var program = TempoProgram()
      // Whether it expands variables its command line says, which nobody knows here.
      program.config = files.document(Tempo.Config.self, at: path, version: AssumedVersions.tempo, expansion: .open)
      project.tempos.append(program)
    }
    for path in paths(of: .collector) {
      var program = CollectorProgram()
      program.config = files.document(Collector.Config.self, at: path)
      project.collectors.append(program)
    }
    addGrafana(to: &project)
  }

  /// Rule and target files that no configuration among these names.
  private func addUnnamed(to project: inout Project) {
    let named = Set(project.prometheuses.flatMap { $0.ruleFiles.map(\.path) + $0.targetFiles.map(\.path) })
    var program = PrometheusProgram()
    program.ruleFiles = paths(of: .rules).filter { !named.contains($0) }.compactMap {
      files.document(RuleFile.self, at: $0)
    }
    program.targetFiles = paths(of: .targets).filter { !named.contains($0) }.compactMap {
      files.document(TargetFile.self, at: $0)
    }
    if !program.ruleFiles.isEmpty || !program.targetFiles.isEmpty { project.prometheuses.append(program) }
  }

  private func addGrafana(to project: inout Project) {
    var program = GrafanaProgram()
    program.datasourceFiles = paths(of: .datasources).compactMap { files.document(Grafana.DatasourceFile.self, at: $0) }
    program.providerFiles = paths(of: .providers).compactMap {
      files.document(Grafana.DashboardProviderFile.self, at: $0)
    }
    program.dashboards = files.documents(Grafana.Dashboard.self, at: paths(of: .dashboard), version: nil)
    program.knowsAllDatasources = false
    guard !program.datasourceFiles.isEmpty || !program.providerFiles.isEmpty || !program.dashboards.isEmpty else {
      return
    }
    project.grafanas.append(program)
  }

  private func paths(of kind: FileKind) -> [FilePath] { found.filter { $0.kind == kind }.map(\.path) }

  private static func kind(of result: Result<YAMLReader.Result, Diagnostic>) -> FileKind? {
    if case .success(let result) = result { result.root.flatMap(FileKind.init) } else { nil }
  }

  private static func refusal(of path: FilePath, _ result: Result<YAMLReader.Result, Diagnostic>) -> Diagnostic {
    let root: Node?
    switch result {
    case .failure(let problem): return problem
    case .success(let result): root = result.root
    }
    return Diagnostic(
      "\(path) looks like no file that is known here.",
      help: """
        known are Compose files, the configuration, rules and targets of Prometheus, the configuration of Tempo and of \
        OpenTelemetry collectors, and the provisioning and dashboards of Grafana
        """, at: root?.place)
  }
}
