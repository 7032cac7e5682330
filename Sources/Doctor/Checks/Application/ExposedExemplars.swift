extension Check {
  static func exposedExemplars(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.exemplars", of: application.name),
      title: "\(application.name) exposes exemplars",
      requires: [ID("application.openmetrics", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let exemplars = try answers.exposition(question).exemplars
        guard let first = exemplars.first(where: { $0.bucket != nil }) ?? exemplars.first else {
          throw .broken(
            Evidence(question, "OpenMetrics without a single exemplar"),
            remedy: Remedy(
              "send it a request that is traced, and observe its latency with the trace's ID as an exemplar"))
        }
        let notes =
          first.bucket == nil
          ? ["none of them is on a bucket of a histogram, where latency panels look for them"] : []
        return Evidence(question, "\(Figure.count(exemplars.count, "exemplar")), such as \(first.line)", notes: notes)
      })
  }
}
