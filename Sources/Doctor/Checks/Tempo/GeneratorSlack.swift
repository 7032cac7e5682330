extension Check {
  /// The metrics-generator skips spans that come later than `metrics_ingestion_time_range_slack` allows.
  static let generatorSlack = Check(
    id: ID("tempo.generator"),
    title: "Tempo's metrics-generator takes spans in time",
    requires: [ID("tempo.receives")],
    questions: { _ in [] },
    judge: { (answers) throws(Finding) in
      let (question, metrics) = try answers.metricsOfTempo()
      guard let received = metrics.value(of: "tempo_metrics_generator_spans_received_total"), received > 0 else {
        throw .unknown("Tempo's metrics-generator has taken no spans, or is not in use")
      }
      let late =
        metrics.value(
          of: "tempo_metrics_generator_spans_discarded_total", where: ("reason", "outside_metrics_ingestion_slack"))
        ?? 0
      let evidence = Evidence(question, "\(Figure.count(late)) of \(Figure.count(received)) spans came too late")
      guard late * mostLate < received else {
        throw .broken(
          evidence,
          remedy: Remedy(
            "send spans sooner (OTEL_BSP_SCHEDULE_DELAY, batches of a collector), set the clocks right, or raise "
              + "metrics_generator.metrics_ingestion_time_range_slack"))
      }
      return evidence
    })

  /// One span in so many may be late before the metrics are of no use.
  private static let mostLate = 10.0
}
