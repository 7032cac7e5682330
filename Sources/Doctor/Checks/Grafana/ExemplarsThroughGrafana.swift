import Documents

extension Check {
  /// Grafana only logs an error of its query for exemplars; a panel without dots is all one sees.
  static func exemplarsThroughGrafana(_ application: Chain.Application) -> Check {
    Check(
      id: ID("grafana.exemplars", of: application.name),
      title: "Grafana's queries bring \(application.name)'s exemplars",
      requires: [ID("grafana.prometheus"), ID("prometheus.stores", of: application.name)],
      questions: { answers in answers.exemplarQuery(of: application).map { [$0] } ?? [] },
      judge: { (answers) throws(Finding) in
        _ = try answers.datasources()
        guard let question = answers.exemplarQuery(of: application) else {
          throw .unknown("no exemplar of \(application.name) is known to ask for")
        }
        let result = try answers.json(question)["results"]?["A"]
        if let error = result?["error"]?.text {
          throw .broken(Evidence(question, Said.oneLine(error)), remedy: Remedy("see the log of Grafana"))
        }
        let count = (result?["frames"]?.elements ?? []).filter(\.isExemplarFrame).map(\.rowCount).reduce(0, +)
        guard count > 0 else {
          throw .broken(
            Evidence(question, "no exemplars, though Prometheus has some"),
            remedy: Remedy(
              "see Grafana's log for `Exemplar query failed`, and whether the datasource's url leads to this Prometheus "
                + "and not to a proxy that does not serve /api/v1/query_exemplars"))
        }
        return Evidence(question, Figure.count(count, "exemplar"))
      })
  }
}

extension Answers {
  /// Grafana's own query for the exemplars of the metric that has the newest, in the half hour around it.
  fileprivate func exemplarQuery(of application: Chain.Application) -> Question? {
    guard let uid = try? datasources().prometheus?.uid,
      let newest = stored(of: application).max(by: { $0.timestamp < $1.timestamp })
    else { return nil }
    let query: Node = [
      "refId": "A", "datasource": ["type": "prometheus", "uid": .string(uid)],
      "expr": .string("histogram_quantile(0.99, sum by (le) (rate(\(newest.metric)[5m])))"), "exemplar": true,
      "range": true, "instant": false, "intervalMs": 15_000, "maxDataPoints": 200,
    ]
    func milliseconds(_ seconds: Double) -> Node { .string(Figure.number((seconds * 1_000).rounded())) }
    let end = min(now, newest.timestamp + 900)
    return chain.grafanaQuestion(
      "/api/ds/query",
      body: ["queries": [query], "from": milliseconds(newest.timestamp - 900), "to": milliseconds(end + 1)])
  }
}

extension Node {
  fileprivate var isExemplarFrame: Bool {
    let schema = self["schema"]
    return schema?["meta"]?["custom"]?["resultType"]?.text == "exemplar" || schema?["name"]?.text == "exemplar"
  }

  fileprivate var rowCount: Int { self["data"]?["values"]?.elements?.first?.elements?.count ?? 0 }
}
