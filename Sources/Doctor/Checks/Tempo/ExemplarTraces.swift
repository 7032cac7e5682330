extension Check {
  /// The trace of an exemplar may not have been sampled, not sent, or already be deleted.
  static func exemplarTraces(_ application: Chain.Application) -> Check {
    Check(
      id: ID("tempo.traces", of: application.name),
      title: "Tempo has the traces that \(application.name)'s exemplars name",
      requires: [ID("tempo.receives"), ID("application.labels", of: application.name)],
      questions: { answers in answers.questionsForTraces(of: application) },
      judge: { (answers) throws(Finding) in
        _ = try answers.chain.askedTempo("", as: .text)
        let samples = answers.traceSamples(of: application).map { TraceHits($0, answers) }
        guard let recent = samples.first, let asked = recent.asked else {
          let young = answers.youngExemplars(of: application)
          guard young > 0 else { throw .unknown("no exemplar of \(application.name) names a trace") }
          let delay = Figure.seconds(answers.chain.exportDelay)
          throw .early("all \(Figure.count(young, "exemplar")) are younger than \(delay), and their traces on the way")
        }
        let evidence = Evidence(asked, samples.map(\.text).joined(separator: "; "))
        if samples.allSatisfy({ $0.answered == 0 }) {
          _ = try answers.success(asked)
          throw .broken(evidence, remedy: Remedy("see the log of Tempo"))
        }
        if recent.isPoor { throw .broken(evidence, remedy: Remedy(.sampling)) }
        if samples.contains(where: \.isPoor) { throw .broken(evidence, remedy: Remedy(.retention)) }
        return evidence
      })
  }
}

extension String {
  fileprivate static let sampling =
    "label a request with its trace only if the trace is sampled, or sample all (OTEL_TRACES_SAMPLER, a collector's "
    + "sampling); see whether the application's exporter reports errors or drops spans"

  fileprivate static let retention =
    "let Tempo keep traces as long as exemplars live (block_retention), or store fewer exemplars (max_exemplars)"
}

/// How many traces of a sample Tempo has.
private struct TraceHits {
  let window: ExemplarWindow
  /// The question about the first that is missing, else about the first.
  let asked: Question?
  let found: Int
  let answered: Int

  init(_ sample: TraceSample, _ answers: Answers) {
    window = sample.window
    let lookups = sample.exemplars.map { ($0, answers.lookup($0)) }
    let shown = lookups.first { $0.1 == .missing } ?? lookups.first
    asked = shown.flatMap { answers.chain.questions(for: $0.0.trace).first }
    found = lookups.count { $0.1 == .found }
    answered = lookups.count { $0.1 != .unanswered }
  }

  /// Whether more than one in ten is missing.
  var isPoor: Bool { (answered - found) * 10 > answered }

  var text: String { "\(found) of \(Figure.count(answered, "trace")) of \(window.name)" }
}

extension Answers {
  fileprivate func questionsForTraces(of application: Chain.Application) -> [Question] {
    guard chain.tempo != nil else { return [] }
    let metrics = metricsToFollow(of: application)
    let aged = ExemplarWindow.aged.compactMap { chain.storedExemplars(of: metrics, in: $0, at: now) }
    guard aged.allSatisfy(isAnswered) else { return aged }
    let traces = traceSamples(of: application).flatMap(\.exemplars)
    let first = traces.compactMap { chain.questions(for: $0.trace).first }
    guard first.allSatisfy(isAnswered) else { return first }
    // Where the first API knows no trace at all, it may be that it is not served there.
    guard !traces.contains(where: { lookup($0) == .found }) else { return [] }
    return traces.prefix(1).compactMap { chain.questions(for: $0.trace).last }
  }
}
