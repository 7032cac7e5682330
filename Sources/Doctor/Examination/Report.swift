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

  /// In the order of the chain.
  package let results: [Result]

  /// Whether no program of the chain could be reached.
  package let isUnreachable: Bool

  init(results: [Result], answers: Answers) {
    self.results = results
    isUnreachable = answers.all.allSatisfy { answer in
      if case .failure(let failure) = answer { !failure.reachedSomebody } else { false }
    }
  }

  /// The first broken link, which is the one to mend.
  package var firstBroken: (result: Result, evidence: Evidence, remedy: Remedy)? {
    for result in results {
      if case .broken(let evidence, let remedy) = result.verdict { return (result, evidence, remedy) }
    }
    return nil
  }
}
