import Documents

/// Whether Tempo has a trace.
enum TraceLookup: Hashable, Sendable {
  case found, missing, unanswered

  /// `/api/traces/{id}` answers 404 for a trace that is not there, `/api/v2/traces/{id}` an empty one.
  init(_ answer: Answer?, json: Node?) {
    switch answer {
    case .response(let response) where response.status == 404:
      self = .missing
    case .response(let response) where response.isSuccess:
      guard let json else {
        self = .unanswered
        return
      }
      let trace = json["trace"] ?? json
      let spans = trace["batches"] ?? trace["resourceSpans"]
      self = spans?.elements?.isEmpty == false ? .found : .missing
    // What is larger than is read is there.
    case .failure(.tooLarge): self = .found
    case .response, .failure, nil: self = .unanswered
    }
  }
}

extension Answers {
  func lookup(_ exemplar: TracedExemplar) -> TraceLookup {
    for question in chain.questions(for: exemplar.trace) where isAnswered(question) {
      let lookup = TraceLookup(self[question], json: jsonIfAny(question))
      if lookup == .found { return .found }
    }
    guard let first = chain.questions(for: exemplar.trace).first else { return .unanswered }
    return TraceLookup(self[first], json: jsonIfAny(first))
  }
}

extension Chain {
  /// Asks for a trace: first by the API that every version has, then by its second version.
  func questions(for trace: TraceIDText) -> [Question] {
    ["/api/traces/", "/api/v2/traces/"].compactMap { tempoQuestion($0 + trace.padded, as: .json) }
  }
}
