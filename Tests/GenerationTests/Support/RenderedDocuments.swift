import Components
import Deployment
import Documents
import Values

/// What a deployment was rendered to, read back from the texts as strangers read them.
struct RenderedDocuments {
  let deployment: Deployment
  let texts: [String: String]
  /// Nil where containers are run.
  let procfile: RenderedProcfile?
  private let nodes: [String: Node]

  /// Throws what the component's own format finds wrong with a file.
  init(_ deployment: Deployment, _ texts: [String: String]) throws {
    self.deployment = deployment
    self.texts = texts
    var nodes: [String: Node] = [:]
    for (path, text) in texts where path.hasSuffix(".yml") || path.hasSuffix(".yaml") || path.hasSuffix(".json") {
      let format = path.hasSuffix(".json") ? DocumentFormat.json : .yaml
      let result = try format.read(Source(name: path, text: text))
      if let diagnostic = result.diagnostics.first { throw diagnostic }
      nodes[path] = result.root
    }
    self.nodes = nodes
    procfile = try texts["Procfile"].map(RenderedProcfile.init)
  }

  subscript(path: String) -> Node { nodes[path] ?? Node(.mapping([])) }

  var compose: Node { self["docker-compose.yml"] }
  var services: [Node.Entry] { compose["services"]?.entries ?? [] }
  func service(_ name: String) -> Node { compose["services"]?[name] ?? Node(.mapping([])) }
  var prometheus: Node { self["prometheus/prometheus.yml"] }
  var prometheusFlags: [String] { command(of: "prometheus") }
  var tempo: Node { self["tempo/tempo.yaml"] }
  var datasources: [Node] { self["grafana/provisioning/datasources/datasources.yaml"]["datasources"]?.elements ?? [] }
  var uids: [String] { datasources.map { $0["uid"].text } }
  var dashboards: [Node] { files(in: "grafana/dashboards/") }
  var panels: [Node] { dashboards.flatMap { $0["panels"]?.elements ?? [] } }
  var rules: [Node] {
    files(in: "prometheus/rules/").flatMap { $0["groups"]?.elements ?? [] }.flatMap { $0["rules"]?.elements ?? [] }
  }

  /// What a program is started with; without its own name where an image has it.
  func command(of name: String) -> [String] {
    procfile.map { $0.programs[name]?.command ?? [] } ?? service(name)["command"].texts
  }

  /// The names of everything that is started.
  var programs: [String] { procfile.map { Array($0.programs.keys) } ?? services.map(\.key.text) }

  func environment(of name: String) -> [String: String] {
    if let procfile { return procfile.programs[name]?.environment ?? [:] }
    return Dictionary(
      service(name)["environment"].entries.filter { !$0.value.isNull }.map { ($0.key.text, $0.value.text) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func files(in folder: String) -> [Node] {
    nodes.keys.filter { $0.hasPrefix(folder) }.sorted().map { self[$0] }
  }

  /// What the components' own formats find wrong with the files.
  var diagnostics: [String] {
    func findings<Root: Document>(_ path: String, _ type: Root.Type, _ version: Version? = nil) -> [String] {
      let format = path.hasSuffix(".json") ? DocumentFormat.json : .yaml
      return Reading<Root>(Source(name: path, text: texts[path] ?? ""), as: format, version: version).diagnostics.map(
        \.description)
    }
    return texts.keys.sorted().flatMap { path -> [String] in
      switch path {
      case "docker-compose.yml": findings(path, Compose.File.self)
      case "prometheus/prometheus.yml": findings(path, PrometheusConfig.self, deployment.prometheus.version)
      case "tempo/tempo.yaml": findings(path, Tempo.Config.self, deployment.tempo.version)
      case _ where path.hasPrefix("prometheus/rules/"): findings(path, RuleFile.self, deployment.prometheus.version)
      case _ where path.hasPrefix("grafana/dashboards/"):
        findings(path, Grafana.Dashboard.self, deployment.grafana.version)
      case _ where path.hasPrefix("grafana/provisioning/datasources/"):
        findings(path, Grafana.DatasourceFile.self, deployment.grafana.version)
      case _ where path.hasPrefix("grafana/provisioning/dashboards/"):
        findings(path, Grafana.DashboardProviderFile.self, deployment.grafana.version)
      default: []
      }
    }
  }
}

extension Node {
  var text: String { scalar?.text ?? "" }
  var texts: [String] { elements?.map(\.text) ?? [] }
}

extension Node? {
  var text: String { self?.text ?? "" }
  var texts: [String] { self?.texts ?? [] }
  var elements: [Node] { self?.elements ?? [] }
  var entries: [Node.Entry] { self?.entries ?? [] }
}
