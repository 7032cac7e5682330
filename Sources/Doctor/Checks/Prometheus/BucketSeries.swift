import Documents

extension Check {
  /// Relabelling and native histograms can take the `_bucket` series away from panels that query them.
  static func bucketSeries(_ application: Chain.Application) -> Check {
    Check(
      id: ID("prometheus.series", of: application.name),
      title: "Prometheus has the series that \(application.name)'s exemplars belong to",
      requires: [ID("prometheus.scrapes", of: application.name)],
      questions: { answers in
        answers.metricsToFollow(of: application).compactMap { answers.chain.series(of: $0, at: answers.now, limit: 1) }
      },
      judge: { (answers) throws(Finding) in
        let metrics = answers.metricsToFollow(of: application)
        var asked: Question?
        for metric in metrics {
          guard let question = answers.chain.series(of: metric, at: answers.now, limit: 1) else { continue }
          asked = question
          guard try answers.json(question)["data"]?.elements?.isEmpty == false else {
            throw .broken(
              Evidence(question, "no series \(metric), which \(application.name) exposes"),
              remedy: Remedy(
                "see whether the job's metric_relabel_configs drop or rename it, or scrape_native_histograms stands there "
                  + "without always_scrape_classic_histograms: true",
                at: application.targetPlace))
          }
        }
        guard let asked else { throw .unknown("no metric of \(application.name) is known to look for") }
        let others = metrics.count > 1 ? " and \(metrics.count - 1) more are there" : " is there"
        return Evidence(asked, "\(metrics.first ?? "")\(others)")
      })
  }
}

extension Chain {
  /// How far back series are looked for, in seconds.
  private static let seriesRange = 600.0

  func series(of metric: String, at now: Double, limit: Int) -> Question? {
    prometheusQuestion(
      "/api/v1/series",
      query: [
        ("match[]", metric), ("start", Figure.number((now - Self.seriesRange).rounded())),
        ("end", Figure.number(now.rounded())), ("limit", "\(limit)"),
      ])
  }
}
