import Documents

extension Check {
  static let prometheusThroughGrafana = Check(
    id: ID("grafana.prometheus"),
    title: "Grafana reaches Prometheus",
    requires: [ID("grafana.datasources"), ID("prometheus.ready")],
    questions: { answers in answers.prometheusHealth.map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let datasource = try answers.datasources().prometheus
      guard let datasource, let question = answers.prometheusHealth else { throw .unknown("no datasource is known") }
      // A datasource in bad health answers with a status of failure, and says why all the same.
      let health: Node
      if let failure = answers.jsonOfFailure(question) { health = failure } else { health = try answers.json(question) }
      let message = Said.oneLine(health["message"]?.text ?? "")
      let evidence = Evidence(question, "\(health["status"]?.text ?? "no status"): \(message)")
      guard health["status"]?.text == "OK" else {
        throw .broken(evidence, remedy: Remedy("write the url of \(datasource.name) as Grafana reaches Prometheus"))
      }
      return evidence
    })

  static let tempoThroughGrafana = Check(
    id: ID("grafana.tempo"),
    title: "Grafana reaches Tempo",
    requires: [ID("grafana.datasources"), ID("tempo.ready")],
    questions: { answers in answers.tempoEcho.map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let datasource = try answers.datasources().tempo
      guard let datasource, let question = answers.tempoEcho else { throw .unknown("no datasource is known") }
      guard case .response(let response) = answers[question], response.status == 502 || response.status == 504 else {
        return Evidence(question, Said.refusal(try answers.plain(question)))
      }
      throw .broken(
        Evidence(question, Said.refusal(response)),
        remedy: Remedy("write the url of \(datasource.name) as Grafana reaches Tempo"))
    })
}

extension Answers {
  fileprivate var prometheusHealth: Question? {
    guard let uid = try? datasources().prometheus?.uid else { return nil }
    return chain.grafanaQuestion("/api/datasources/uid/\(URLQuery.encoded(uid))/health")
  }

  /// Older Grafanas have no health of Tempo's own; what it echoes is there in all.
  fileprivate var tempoEcho: Question? {
    guard let uid = try? datasources().tempo?.uid else { return nil }
    return chain.grafana.map {
      Question(.grafana, at: $0, "/api/datasources/proxy/uid/\(URLQuery.encoded(uid))/api/echo", as: .text)
    }
  }
}
