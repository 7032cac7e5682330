import OpenMetrics

extension Check {
  /// A receiver without an endpoint listens on its container's loopback address alone.
  static let receivedSpans = Check(
    id: ID("tempo.receives"),
    title: "Tempo receives spans",
    requires: [ID("tempo.ready")],
    questions: { answers in answers.chain.tempoQuestion("/metrics", as: .exposition).map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let (question, metrics) = try answers.metricsOfTempo()
      // The series is made with the first span.
      let received = metrics.value(of: "tempo_distributor_spans_received_total") ?? 0
      let evidence = Evidence(question, "tempo_distributor_spans_received_total is \(Figure.count(received))")
      guard received > 0 else {
        throw .broken(
          evidence,
          remedy: Remedy(
            "give Tempo's OTLP receivers an endpoint that others reach, such as 0.0.0.0:4318, and send the applications' "
              + "spans there (OTEL_EXPORTER_OTLP_ENDPOINT)",
            at: answers.chain.files.tempoReceivers))
      }
      return evidence
    })
}

extension Answers {
  /// Tempo's own metrics, which are not everywhere to be had.
  func metricsOfTempo() throws(Finding) -> (Question, Exposition) {
    let question = try chain.askedTempo("/metrics", as: .exposition)
    guard let exposition = try? exposition(question),
      exposition.families.contains(where: { $0.name.hasPrefix("tempo_") })
    else { throw .unknown("Tempo's own metrics cannot be read at \(question.url)") }
    return (question, exposition)
  }
}
