import Documents

extension Deployment {
  /// Reads a deployment file.
  ///
  /// - Parameter name: What errors call it.
  /// - Throws: Every error of the text in one run.
  public init(yaml text: String, name: String = "deployment.yml") throws(DeploymentError) {
    try self.init(Source(name: name, text: text))
  }

  /// Reads a deployment file; throws every error of it in one run.
  package init(_ source: Source) throws(DeploymentError) {
    self = try Self.read(source).value
  }

  /// Reads a deployment file, and leaves the nodes beside the deployment.
  package static func read(_ source: Source) throws(DeploymentError) -> Read<Deployment> {
    let reading = Reading<Deployment>(source, as: .yaml)
    guard !reading.hasErrors, let document = reading.document else {
      throw DeploymentError(reading.diagnostics.map(\.explained))
    }
    return document
  }

  /// Throws everything that is wrong with a deployment made in code, as it would be for the same file.
  package func checked() throws(DeploymentError) -> Deployment {
    let reading = Reading<Deployment>(NodeWriter.node(of: self))
    guard !reading.hasErrors else { throw DeploymentError(reading.diagnostics) }
    return self
  }

  /// The JSON Schema of deployment files, draft 2020-12.
  public static var jsonSchema: String {
    let schema = Schemas.schema(
      of: Deployment.self, title: "Exemplary deployment",
      description: "A Prometheus, Tempo and Grafana deployment in which a dot on a latency graph opens its trace.")
    return String(decoding: schema.text(as: .json), as: UTF8.self)
  }
}

extension Diagnostic {
  /// An empty file is most likely one that somebody is about to write.
  fileprivate var explained: Diagnostic {
    guard message == Diagnostic.emptyFile else { return self }
    var explained = self
    explained.help = "write at least `name: …`, or start from `exemplary init`"
    return explained
  }
}
