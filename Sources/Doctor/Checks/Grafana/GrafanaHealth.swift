import Documents

extension Check {
  static let grafanaHealth = Check(
    id: ID("grafana.healthy"),
    title: "Grafana is healthy",
    requires: [],
    questions: { answers in answers.chain.grafanaQuestion("/api/health").map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let question = try answers.chain.askedGrafana("/api/health")
      let health = try answers.json(question)
      let database = health["database"]?.text ?? "unknown"
      let version = health["version"]?.text.map { ", version \($0.clipped)" } ?? ""
      let evidence = Evidence(question, "database \(database.clipped)\(version)")
      guard database == "ok" else { throw .broken(evidence, remedy: Remedy("see the log of Grafana")) }
      return evidence
    })
}

extension Chain {
  func grafanaQuestion(_ path: String, query: [(name: String, value: String)] = [], body: Node? = nil) -> Question? {
    grafana.map { base in
      Question(
        .grafana, body == nil ? .get : .post, at: base, path, query: query, accept: "application/json",
        body: body.map(JSONText.of), as: .json)
    }
  }

  func askedGrafana(
    _ path: String, query: [(name: String, value: String)] = [], body: Node? = nil
  ) throws(Finding) -> Question {
    guard let question = grafanaQuestion(path, query: query, body: body) else {
      throw .unknown("no address of Grafana is known; give it with --grafana")
    }
    return question
  }
}
