extension Check {
  /// Exemplars live in a ring: what is older than its oldest is gone, whatever the retention of metrics.
  static let exemplarLife = Check(
    id: ID("prometheus.keeps"),
    title: "Prometheus keeps exemplars long enough",
    requires: [ID("prometheus.storage")],
    questions: { _ in [] },
    judge: { (answers) throws(Finding) in
      let (question, metrics) = try answers.metricsOfPrometheus()
      func value(_ name: String) -> Double? { metrics.value(of: "prometheus_tsdb_exemplar_" + name) }
      guard let room = value("max_exemplars"), let stored = value("exemplars_in_storage"), stored > 0,
        let oldest = value("last_exemplars_timestamp_seconds")
      else { throw .early("Prometheus has not stored an exemplar yet") }
      let appended = value("exemplars_appended_total") ?? stored
      let refused = value("out_of_order_exemplars_total") ?? 0
      let age = max(0, answers.now - oldest)
      let story =
        "\(Figure.count(stored)) of at most \(Figure.count(room)), the oldest \(Figure.seconds(age)) old"
      if refused > appended {
        throw .broken(
          Evidence(question, "\(story); \(Figure.count(refused)) were refused as out of order"),
          remedy: Remedy(
            "let one target alone expose a series, with the times of its exemplars ascending; or set "
              + "storage.tsdb.out_of_order_time_window",
            at: answers.chain.files.exemplarStorage))
      }
      guard stored < room || age >= leastLife else {
        throw .broken(
          Evidence(question, story),
          remedy: Remedy(
            "raise storage.exemplars.max_exemplars; \(Figure.count(estimate(room, age))) would keep "
              + "\(Figure.seconds(leastLife)), at some 100 bytes each",
            at: answers.chain.files.exemplarStorage))
      }
      return Evidence(
        question, story,
        notes: refused > 0 ? ["\(Figure.count(refused)) exemplars were refused as out of order"] : [])
    })

  /// What a dashboard shows at the least, in seconds.
  private static let leastLife = 900.0

  /// How many exemplars the least life takes, rounded up to thousands.
  private static func estimate(_ room: Double, _ age: Double) -> Double {
    (room * leastLife / max(age, 1) / 1_000).rounded(.up) * 1_000
  }
}
