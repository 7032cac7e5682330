import Documents

extension Check {
  /// The panels' own metrics, which need not be those that the applications expose.
  static func panelSeries(_ applications: [Chain.Application]) -> Check {
    Check(
      id: ID("grafana.series"),
      title: "Prometheus has what these panels query",
      requires: [ID("grafana.panels"), ID("prometheus.ready")]
        + applications.map { ID("prometheus.series", of: $0.name) },
      questions: { answers in
        answers.panelMetrics.compactMap { answers.chain.series(of: $0, at: answers.now, limit: 1) }
      },
      judge: { (answers) throws(Finding) in
        _ = try answers.datasources()
        var missing: [(metric: String, question: Question)] = []
        var there: [(metric: String, question: Question)] = []
        for metric in answers.panelMetrics {
          guard let question = answers.chain.series(of: metric, at: answers.now, limit: 1) else { continue }
          let isThere = try answers.json(question)["data"]?.elements?.isEmpty == false
          if isThere { there.append((metric, question)) } else { missing.append((metric, question)) }
        }
        let names = missing.map(\.metric).joined(separator: ", ")
        if let first = there.first {
          let notes = missing.isEmpty ? [] : ["no series \(names), which other panels query"]
          return Evidence(first.question, there.map(\.metric).joined(separator: ", "), notes: notes)
        }
        guard let missed = missing.first else { throw .unknown("what the panels query depends on variables") }
        throw .broken(
          Evidence(missed.question, "no series \(names)"),
          remedy: Remedy("write the panel's query with the names that the application's metrics have in Prometheus"))
      })
  }
}
