import Components
import Doctor
import Documents
import Files
import Project
import SystemPackage
import Values

/// Finds the chain that the files of a folder describe: where its programs answer, seen from this machine.
struct ChainFinder {
  /// Where rendered files are unless somebody says otherwise.
  private static let rendered = "out"

  let fileSystem: any FileSystem
  let environment: [String: String]

  /// - Parameter folder: A folder or a Compose file; nil for `out/` or else this folder.
  func chain(in folder: String?) throws -> Chain {
    let path = FilePath(try folder ?? standardFolder())
    let project = ProjectLoader(fileSystem: fileSystem, environment: environment).load(path)
    guard !project.prometheuses.isEmpty || !project.services.isEmpty else {
      if let error = project.unreadable.first { throw error }
      throw ChainFinderError.nothingFound(in: path.string, project.diagnostics)
    }
    var chain = project.services.contains(where: \.isProcess) ? Self.processes(of: project) : Self.services(of: project)
    chain.files = ChainFiles(project)
    guard !Self.isEmpty(chain) else { throw ChainFinderError.nothingPublished(in: path.string) }
    if chain.applications.isEmpty { chain.applications = Chain.unknownApplication.applications }
    return chain
  }

  private func standardFolder() throws -> String {
    try fileSystem.status(of: FilePath(Self.rendered), followingLink: true)?.kind == .folder ? Self.rendered : "."
  }

  private static func isEmpty(_ chain: Chain) -> Bool {
    chain.prometheus == nil && chain.tempo == nil && chain.grafana == nil && chain.applications.isEmpty
  }

  private static func services(of project: Project) -> Chain {
    let services = ProjectServices(project)
    return Chain(
      applications: services.applications,
      prometheus: project.prometheuses.lazy.compactMap { services.url(of: $0) }.first,
      tempo: project.tempos.lazy.compactMap { services.url(of: $0) }.first,
      grafana: project.grafanas.lazy.compactMap { services.url(of: $0) }.first)
  }

  private static func processes(of project: Project) -> Chain {
    let processes = Processes(project)
    return Chain(
      applications: processes.applications, prometheus: processes.prometheus, tempo: processes.tempo,
      grafana: processes.grafana)
  }
}

/// Why no chain is found in a folder.
enum ChainFinderError: Error, CustomStringConvertible {
  case nothingFound(in: String, [Diagnostic])
  case nothingPublished(in: String)

  var description: String {
    switch self {
    case .nothingFound(let folder, let diagnostics):
      "\(folder): neither rendered files nor a Compose project; name a folder, or give addresses: see --help"
        + (diagnostics.isEmpty ? "" : "\n" + DiagnosticReport(diagnostics).text)
    case .nothingPublished(let folder):
      "\(folder): no program there publishes a port on this machine; give addresses: see --help"
    }
  }
}
