extension Check {
  static func applicationAnswers(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.answers", of: application.name),
      title: "\(application.name) answers",
      requires: [],
      // All of them, since what one exposes tells what may be asked of another.
      questions: { answers in answers.chain.applications.compactMap(\.question) },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let response = try answers.success(question)
        return Evidence(question, "\(response.status), \(Figure.count(response.body.count, "byte"))")
      })
  }
}

extension Chain.Application {
  /// What Prometheus 3 sends, but for the escaping of names.
  private static let accept =
    "application/openmetrics-text;version=1.0.0;q=0.6,application/openmetrics-text;version=0.0.1;q=0.5,"
    + "text/plain;version=1.0.0;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2"

  /// Metrics, asked for as Prometheus does; nil where no address is known.
  var question: Question? {
    metrics.map { Question(.application(name), at: $0, accept: Self.accept, as: .exposition, limit: 16 << 20) }
  }

  func asked() throws(Finding) -> Question {
    guard let question else {
      throw .unknown("no address of \(name)'s metrics is known on this machine; give it with --application")
    }
    return question
  }
}
