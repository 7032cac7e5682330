import OpenMetrics

extension Check {
  /// Exemplars exist in OpenMetrics alone; a blank or foreign `Content-Type` fails the scrape altogether.
  static func openMetrics(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.openmetrics", of: application.name),
      title: "\(application.name) serves OpenMetrics",
      requires: [ID("application.answers", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let exposition = try answers.exposition(question)
        if answers.isBystander(application) { throw .bystander("it exposes no exemplars, as another application does") }
        func broken(_ found: String, _ remedy: String) -> Finding {
          .broken(Evidence(question, found), remedy: Remedy(remedy))
        }
        guard let type = exposition.contentType, !type.allSatisfy(\.isWhitespace) else {
          throw broken(
            "no Content-Type", "answer with `application/openmetrics-text; version=1.0.0; charset=utf-8`")
        }
        guard exposition.claimsOpenMetrics else {
          let isText = type.lowercased().hasPrefix("text/plain")
          let inVain = exposition.mentionsExemplars ? "; what looks like exemplars in it is not read" : ""
          throw broken(
            "Content-Type \(type)\(inVain)",
            isText
              ? "let the metrics handler answer in OpenMetrics where the Accept header asks for it; exemplars exist in "
                + "no other text format (client_golang: HandlerOpts.EnableOpenMetrics)"
              : "give the address of the metrics, path included")
        }
        guard exposition.isOpenMetrics else {
          throw broken("Content-Type \(type)", "answer in version 1.0.0 of OpenMetrics, which Prometheus asks for")
        }
        if let error = exposition.error {
          throw broken(
            "Content-Type \(type), but line \(error.line), column \(error.column): expected \(error.expected), "
              + "found \(error.found)",
            error.remedy)
        }
        let strictly = exposition.strictError.map { "a strict reader stops at \($0)" }
        return Evidence(question, "Content-Type \(type)", notes: strictly.map { [$0] } ?? [])
      })
  }
}
