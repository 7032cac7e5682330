/// Follows a chain once, link by link.
package struct Examination: Sendable {
  /// How often a check may ask again for what its first answers made it curious about.
  private static let mostRounds = 4

  private let chain: Chain
  private let client: any Client

  package init(of chain: Chain, by client: any Client) {
    self.chain = chain
    self.client = client
  }

  /// - Parameter now: The time in seconds since the epoch, against which the age of exemplars is taken.
  package func run(at now: Double) async -> Report {
    var answers = Answers(chain: chain, now: now)
    var results: [Report.Result] = []
    /// For each link that cannot be seen, the broken one before it.
    var broken: [Check.ID: Check] = [:]
    var bystanders: Set<String> = []
    for check in Checks.all(for: chain) {
      if let application = check.id.application, bystanders.contains(application) { continue }
      if let cause = check.requires.lazy.compactMap({ broken[$0] }).first {
        broken[check.id] = cause
        results.append(Report.Result(check, .skipped(.broken(cause.title))))
        continue
      }
      await ask(check, &answers)
      let (verdict, isBystander) = check.verdict(on: answers)
      if isBystander, let application = check.id.application { bystanders.insert(application) }
      if case .broken = verdict { broken[check.id] = check }
      results.append(Report.Result(check, verdict))
    }
    return Report(results: results, answers: answers)
  }

  private func ask(_ check: Check, _ answers: inout Answers) async {
    for _ in 0..<Self.mostRounds {
      let questions = check.questions(answers).unique.filter { !answers.isAnswered($0) }
      guard !questions.isEmpty else { return }
      await withTaskGroup(of: (Question, Answer).self) { group in
        for question in questions {
          group.addTask { (question, await client.answer(to: question)) }
        }
        for await (question, answer) in group { answers.record(answer, to: question) }
      }
    }
  }
}

extension Check {
  /// What the judge finds, and whether it is that the application does not belong to the chain.
  fileprivate func verdict(on answers: Answers) -> (Verdict, isBystander: Bool) {
    do throws(Finding) {
      return (.holds(try judge(answers)), false)
    } catch {
      return switch error {
      case .broken(let evidence, let remedy): (.broken(evidence, remedy), false)
      case .unknown(let reason): (.skipped(.unknown(reason)), false)
      case .early(let reason): (.skipped(.early(reason)), false)
      case .bystander(let reason): (.skipped(.unknown(reason)), true)
      }
    }
  }
}
