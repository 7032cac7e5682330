/// What an examination found.
package struct Report: Sendable {
  /// What became of one check.
  package struct Result: Sendable {
    package let id: Check.ID
    package let title: String
    package let verdict: Verdict

    init(_ check: Check, _ verdict: Verdict) {
      id = check.id
      title = check.title
      self.verdict = verdict
    }
  }

  package enum Status: String, Sendable {
    /// No link is broken, as far as there were answers to judge by.
    case holds
    case broken
    /// Something is not to be seen yet, and nothing is broken.
    case early
    /// No program of the chain could be reached.
    case unreachable
  }

  /// In the order of the chain.
  package let results: [Result]

  /// One exemplar that leads to its trace; nil where none was found to.
  package let example: TracedExample?

  package let status: Status

  init(results: [Result], answers: Answers) {
    self.results = results
    example = TracedExample(answers)
    let isUnreachable = answers.all.allSatisfy { answer in
      if case .failure(let failure) = answer { !failure.reachedSomebody } else { false }
    }
    let isBroken = results.contains { if case .broken = $0.verdict { true } else { false } }
    let isEarly = results.contains { if case .skipped(.early) = $0.verdict { true } else { false } }
    status = isUnreachable ? .unreachable : isBroken ? .broken : isEarly ? .early : .holds
  }

  /// The first broken link, which is the one to mend.
  package var firstBroken: (result: Result, evidence: Evidence, remedy: Remedy)? {
    for result in results {
      if case .broken(let evidence, let remedy) = result.verdict { return (result, evidence, remedy) }
    }
    return nil
  }
}
