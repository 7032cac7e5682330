import Components
import Documents
import Files
import SystemPackage

/// Loads what a Compose file, a folder or single files of the components mean together.
///
/// Files behind mounts are followed wherever they lead, as the engine follows them; what a program looks for by a
/// pattern stays inside what its container sees.
package struct ProjectLoader: Sendable {
  private let fileSystem: any FileSystem
  private let environment: [String: String]

  /// - Parameter environment: The variables of whoever starts the project; a `.env` file beside it adds others.
  package init(fileSystem: any FileSystem, environment: [String: String]) {
    self.fileSystem = fileSystem
    self.environment = environment
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
    if !named.isEmpty { projects.insert(project(of: named), at: 0) }
    return projects
  }

  private func folder(_ path: FilePath, _ files: ProjectFiles) -> [Project] {
    let environment = environment(in: path, files)
    let composeFiles = ComposeNames.paths(in: path, environment, files)
    guard composeFiles.isEmpty else { return [composeProject(composeFiles, in: path, environment, files)] }
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
    guard case .text(let source) = files.content(of: folder.appending(".env").lexicallyNormalized()) else {
      return environment
    }
    let variables = EnvironmentText.variables(in: source, known: environment)
    var all = Dictionary(variables.map { ($0.name, $0.value) }) { _, last in last }
    all.merge(environment) { _, own in own }
    return all
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
      for service in project.services {
        switch service.kind {
        case .prometheus: project.prometheuses.append(PrometheusLoader.program(of: service, files))
        case .tempo: project.tempos.append(TempoLoader.program(of: service, files))
        case .grafana: project.grafanas.append(GrafanaLoader.program(of: service, files))
        case .collector: project.collectors.append(CollectorLoader.program(of: service, files))
        case .opaque, .other: break
        }
      }
    }
    loose?.add(to: &project)
    return project.finished(files)
  }
}

extension Project {
  /// With what was found on the way.
  func finished(_ files: ProjectFiles) -> Project {
    var project = self
    project.sources = files.sources
    project.diagnostics = files.diagnostics
    project.unreadable = files.errors
    return project
  }
}
