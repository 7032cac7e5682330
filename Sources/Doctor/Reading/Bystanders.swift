extension Answers {
  /// Whether an application need not expose exemplars: it was not named, has none, and another has some.
  func isBystander(_ application: Chain.Application) -> Bool {
    !application.isNamed && !exposesExemplars(application)
      && chain.applications.contains { $0.name != application.name && exposesExemplars($0) }
  }

  private func exposesExemplars(_ application: Chain.Application) -> Bool {
    guard let question = application.question, let exposition = try? exposition(question) else { return false }
    return exposition.isOpenMetrics && !exposition.exemplars.isEmpty
  }
}
