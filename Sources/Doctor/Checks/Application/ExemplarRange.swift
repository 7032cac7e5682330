import OpenMetrics

extension Check {
  static func exemplarRange(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.range", of: application.name),
      title: "\(application.name)'s exemplars lie in their buckets",
      requires: [ID("application.exemplars", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let exemplars = try answers.exposition(question).exemplars.filter { $0.bucket != nil }
        guard !exemplars.isEmpty else { throw .unknown("no bucket of \(application.name) has an exemplar") }
        if let wrong = exemplars.first(where: { !$0.liesInBucket }), let bucket = wrong.bucket {
          let range = "above \(Figure.number(bucket.above)) and up to \(Figure.number(bucket.upTo))"
          throw .broken(
            Evidence(question, "\(wrong.line), in a bucket of values \(range)"),
            remedy: Remedy("put each exemplar on the one bucket that its value belongs to, in the histogram's own unit")
          )
        }
        return Evidence(question, "all \(Figure.count(exemplars.count)) on buckets do")
      })
  }
}

extension ExposedExemplar {
  fileprivate var liesInBucket: Bool {
    bucket.map { $0.above < exemplar.value && exemplar.value <= $0.upTo } ?? true
  }
}
