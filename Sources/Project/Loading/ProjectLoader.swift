import Components
import Documents
import Files
import OrderedCollections
import SystemPackage
import Values

/// Loads what a Compose file, a folder or single files of the components mean together.
///
/// Files behind mounts are followed wherever they lead, as the engine follows them; what a program looks for by a
/// pattern stays inside what its container sees.
package struct ProjectLoader: Sendable {
  private let fileSystem: any FileSystem
  private let environment: [String: String]
  private let profiles: [String]

  /// - Parameters:
  ///   - environment: The variables of whoever starts the project; a `.env` file beside it adds others.
  ///   - profiles: The active profiles of Compose, in place of those that `COMPOSE_PROFILES` names.
  package init(fileSystem: any FileSystem, environment: [String: String], profiles: [String] = []) {
    self.fileSystem = fileSystem
    self.environment = environment
    self.profiles = profiles
  }

  package func load(_ path: FilePath) -> Project { load([path]).first ?? Project() }

  /// Loads projects: each folder is one, or holds several below it, and the files that are named are one together, the
  /// later Compose file laid over the earlier.
  package func load(_ paths: [FilePath]) -> [Project] {
    var named: [FilePath] = []
    var projects: [Project] = []
    for path in paths {
      let files = ProjectFiles(fileSystem)
      if files.status(of: path)?.kind == .folder {
        projects += folder(path, files)
      } else {
        named.append(path)
      }
    }
    let procfiles = named.filter(Procfile.isMeant)
    let others = named.filter { !Procfile.isMeant(by: $0) }
    return (others.isEmpty ? [] : [project(of: others)]) + procfiles.map(processProject) + projects
  }

  private func folder(_ path: FilePath, _ files: ProjectFiles) -> [Project] {
    let environment = environment(in: path, files)
    let composeFiles = ComposeNames.paths(in: path, environment, files)
    let composed = composeFiles.isEmpty ? [] : [composeProject(composeFiles, in: path, environment, files)]
    // One that starts something else speaks of none of the files here.
    let started = processProject(in: path).filter(\.runsChain)
    guard composed.isEmpty, started.isEmpty else { return composed + started }
    let loose = LooseFiles(in: path, files)
    let below = loose.projectFolders.flatMap { folder($0, ProjectFiles(fileSystem)) }
    return (loose.isEmpty && !below.isEmpty ? [] : [loose.project()]) + below
  }

  private func project(of paths: [FilePath]) -> Project {
    let files = ProjectFiles(fileSystem)
    let loose = LooseFiles(paths, files)
    guard let first = loose.composeFiles.first else { return loose.project() }
    let folder = first.removingLastComponent()
    return composeProject(loose.composeFiles, in: folder, environment(in: folder, files), files, beside: loose)
  }

  /// The variables that the project's `.env` sets, under those of whoever starts it.
  private func environment(in folder: FilePath, _ files: ProjectFiles) -> [String: String] {
    shared(in: folder, files).known.merging(environment) { _, own in own }
  }

  /// The variables that the project's `.env` sets.
  private func shared(in folder: FilePath, _ files: ProjectFiles) -> ServiceEnvironment {
    var shared = ServiceEnvironment()
    guard case .text(let source) = files.content(of: folder.appending(".env").lexicallyNormalized()) else {
      return shared
    }
    for variable in EnvironmentText.variables(in: source, known: environment) {
      let place = Place(source, line: variable.line, column: 1)
      shared.variables[variable.name] = ServiceEnvironment.Variable(value: variable.value, place: place)
    }
    return shared
  }

  /// None where the folder has no Procfile.
  private func processProject(in folder: FilePath) -> [Project] {
    let path = folder.appending(StandardFileName.procfile).lexicallyNormalized()
    return ProjectFiles(fileSystem).status(of: path)?.kind == .file ? [processProject(of: path)] : []
  }

  private func processProject(of path: FilePath) -> Project {
    let files = ProjectFiles(fileSystem)
    var project = Project()
    guard let procfile = Procfile(at: path, files) else {
      if files.status(of: path) == nil { files.reportMissing(path) }
      return project.finished(files)
    }
    let folder = path.removingLastComponent()
    let loader = ProcessLoader(
      procfile, environment: environment(in: folder, files), shared: shared(in: folder, files), files)
    project.services = loader.services
    project.addPrograms(files)
    return project.finished(files)
  }

  private func composeProject(
    _ paths: [FilePath], in folder: FilePath, _ environment: [String: String], _ files: ProjectFiles,
    beside loose: LooseFiles? = nil
  ) -> Project {
    let scope = ComposeScope(directory: folder, interpolation: Interpolation(environment))
    var reader = ComposeReader(files)
    var project = Project()
    project.compose = reader.file(of: paths, scope)
    if let compose = project.compose {
      let services = ServiceLoader(file: compose, bases: reader.bases, scope: scope, files: files)
      project.services = compose.value.services.map { name, service in
        services.service(compose.services.entry(name, service), named: name)
      }
      project.leaveOut(ActiveProfiles(given: profiles, environment))
      project.addPrograms(files)
    }
    loose?.add(to: &project)
    return project.finished(files)
  }
}

extension Project {
  /// Whether a part of the chain is started, and not applications alone.
  fileprivate var runsChain: Bool { services.contains { $0.kind != .other } }

  /// Takes out the services that none of the active profiles starts.
  fileprivate mutating func leaveOut(_ profiles: ActiveProfiles?) {
    guard let profiles else { return }
    knowsProfiles = true
    inactiveServices = Set(services.filter { !profiles.start($0) }.map(\.name))
    services.removeAll { inactiveServices.contains($0.name) }
  }

  /// Adds the programs that its services run, with the files they read.
  fileprivate mutating func addPrograms(_ files: ProjectFiles) {
    for service in services {
      switch service.kind {
      case .prometheus: prometheuses.append(PrometheusLoader.program(of: service, files))
      case .tempo: tempos.append(TempoLoader.program(of: service, files))
      case .grafana: grafanas.append(GrafanaLoader.program(of: service, files))
      case .collector: collectors.append(CollectorLoader.program(of: service, files))
      case .opaque, .other: break
      }
    }
  }

  /// With what was found on the way.
  func finished(_ files: ProjectFiles) -> Project {
    var project = self
    project.sources = files.sources
    project.diagnostics = files.diagnostics
    project.unreadable = files.errors
    return project
  }
}
