extension Check {
  static let prometheusReady = Check(
    id: ID("prometheus.ready"),
    title: "Prometheus is ready",
    requires: [],
    questions: { answers in answers.chain.prometheusQuestion("/-/ready", as: .text).map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let question = try answers.chain.askedPrometheus("/-/ready", as: .text)
      return Evidence(question, Said.refusal(try answers.plain(question)))
    })
}

extension Chain {
  func prometheusQuestion(
    _ path: String, query: [(name: String, value: String)] = [], as form: Question.Form = .json, limit: Int = 8 << 20
  ) -> Question? {
    prometheus.map { Question(.prometheus, at: $0, path, query: query, as: form, limit: limit) }
  }

  func askedPrometheus(
    _ path: String, query: [(name: String, value: String)] = [], as form: Question.Form = .json, limit: Int = 8 << 20
  ) throws(Finding) -> Question {
    guard let question = prometheusQuestion(path, query: query, as: form, limit: limit) else {
      throw .unknown("no address of Prometheus is known; give it with --prometheus")
    }
    return question
  }
}
