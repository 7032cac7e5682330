import Components
import Documents

/// Follows a Grafana from its provisioning folder to the dashboards that its providers name.
struct GrafanaLoader {
  /// How deeply folders of dashboards are searched.
  private static let deepest = 20

  let view: FileView
  let version: Version?

  /// Where relative paths of providers begin.
  let folder: String

  static func program(of service: ProjectService, _ files: ProjectFiles) -> GrafanaProgram {
    var program = GrafanaProgram()
    program.service = service
    program.version = service.version
    guard let path = provisioningPath(of: service) else {
      program.knowsAllDatasources = false
      return program
    }
    let loader = GrafanaLoader(
      view: FileView(files: files, mounts: service.mounts), version: program.version,
      folder: service.workingDirectory(byImage: "/usr/share/grafana"))
    loader.load(path, .provisioning(of: service), into: &program)
    return program
  }

  /// Nil where nobody can tell: a path that is not whole begins at Grafana's home, and only an image has a usual one.
  private static func provisioningPath(of service: ProjectService) -> String? {
    guard let variable = service.environment["GF_PATHS_PROVISIONING"] else {
      return service.isProcess ? nil : "/etc/grafana/provisioning"
    }
    return variable.value.flatMap { !service.isProcess || $0.hasPrefix("/") ? $0 : nil }
  }

  private func load(_ root: String, _ expansion: Expansion, into program: inout GrafanaProgram) {
    let datasources = provisioning(in: "\(root)/datasources")
    program.knowsAllDatasources = datasources.isComplete
    program.datasourceFiles = datasources.paths.compactMap {
      view.document(Grafana.DatasourceFile.self, at: $0, version: version, expansion: expansion)
    }
    program.providerFiles = provisioning(in: "\(root)/dashboards").paths.compactMap {
      view.document(Grafana.DashboardProviderFile.self, at: $0, version: version, expansion: expansion)
    }
    follow(in: &program)
  }

  /// Loads the dashboards that the provider files name.
  func follow(in program: inout GrafanaProgram) {
    let options = program.providerFiles.flatMap { $0.document?.providers.elements() ?? [] }
      .compactMap { $0.options.unwrapped() }
    program.dashboardPaths = options.compactMap { options in
      // `Read` has a path of its own.
      let path = options.value.path == nil ? options.legacyPath : options[dynamicMember: \.path]
      guard let text = path.value.flatMap(VariableText.resolved) else { return nil }
      return view.reference(to: PathText.joined(text, in: folder), writtenAt: path.place)
    }
    var seen: Set<String> = []
    let paths = program.dashboardPaths.flatMap { dashboards(at: $0.path, depth: 0) }
      .filter { seen.insert($0).inserted }
    program.dashboards = view.documents(Grafana.Dashboard.self, at: paths, version: version)
  }

  /// The files that Grafana reads in a folder of its provisioning.
  private func provisioning(in folder: String) -> (paths: [String], isComplete: Bool) {
    let folder = PathText.normalized(folder)
    let names = view.names(in: folder)
    let files = names.known.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    return (files.map { PathText.joined($0, in: folder) }, names.isComplete)
  }

  /// The file itself, or every `.json` in a folder and in those below it.
  private func dashboards(at path: String, depth: Int) -> [String] {
    guard view.isFolder(path) else { return path.hasSuffix(".json") ? [path] : [] }
    guard depth < Self.deepest else { return [] }
    return view.names(in: path).known.flatMap { dashboards(at: PathText.joined($0, in: path), depth: depth + 1) }
  }
}
