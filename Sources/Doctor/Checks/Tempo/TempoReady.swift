extension Check {
  static let tempoReady = Check(
    id: ID("tempo.ready"),
    title: "Tempo is ready",
    requires: [],
    questions: { answers in answers.chain.tempoQuestion("/ready", as: .text).map { [$0] } ?? [] },
    judge: { (answers) throws(Finding) in
      let question = try answers.chain.askedTempo("/ready", as: .text)
      return Evidence(question, Said.refusal(try answers.plain(question)))
    })
}

extension Chain {
  func tempoQuestion(_ path: String, as form: Question.Form) -> Question? {
    tempo.map { Question(.tempo, at: $0, path, accept: form == .json ? "application/json" : nil, as: form) }
  }

  func askedTempo(_ path: String, as form: Question.Form) throws(Finding) -> Question {
    guard let question = tempoQuestion(path, as: form) else {
      throw .unknown("no address of Tempo is known; give it with --tempo")
    }
    return question
  }
}
