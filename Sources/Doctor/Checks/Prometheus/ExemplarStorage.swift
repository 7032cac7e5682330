import OpenMetrics

extension Check {
  /// `max_exemplars: 0` switches the storage off, flag or no flag.
  static let exemplarStorage = Check(
    id: ID("prometheus.storage"),
    title: "Prometheus has room for exemplars",
    requires: [ID("prometheus.flag")],
    questions: { answers in answers.chain.ownMetrics.map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let (question, metrics) = try answers.metricsOfPrometheus()
      guard let room = metrics.value(of: "prometheus_tsdb_exemplar_max_exemplars") else {
        throw .unknown("Prometheus' own metrics do not say how many exemplars it keeps")
      }
      let evidence = Evidence(question, "prometheus_tsdb_exemplar_max_exemplars is \(Figure.count(room))")
      guard room > 0 else {
        throw .broken(
          evidence,
          remedy: Remedy(
            "set `storage.exemplars.max_exemplars` in Prometheus' configuration, 100000 for instance, and reload it",
            at: answers.chain.files.exemplarStorage))
      }
      return evidence
    })
}

extension Chain {
  /// What Prometheus says of itself.
  var ownMetrics: Question? { prometheusQuestion("/metrics", as: .exposition) }
}

extension Answers {
  /// Prometheus' own metrics, which are not everywhere to be had.
  func metricsOfPrometheus() throws(Finding) -> (Question, Exposition) {
    let question = try chain.askedPrometheus("/metrics", as: .exposition)
    guard let exposition = try? exposition(question), !exposition.families.isEmpty else {
      throw .unknown("Prometheus' own metrics cannot be read at \(question.url)")
    }
    return (question, exposition)
  }
}

extension Exposition {
  /// The sum of all samples of a name; nil where there is none.
  func value(of name: String, where label: (name: String, value: String)? = nil) -> Double? {
    let samples = families.lazy.flatMap(\.samples).filter { sample in
      sample.name == name
        && label.map { label in sample.labels.contains { $0 == Label(label.name, label.value) } } ?? true
    }
    return samples.isEmpty ? nil : samples.reduce(0) { $0 + $1.value }
  }
}
