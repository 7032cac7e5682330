import OpenMetrics

/// Exemplars of one age whose traces are looked up together.
struct TraceSample: Sendable {
  let window: ExemplarWindow
  let exemplars: [TracedExemplar]

  /// Some of the exemplars, evenly spread over all, no trace twice.
  init(_ exemplars: [TracedExemplar], of window: ExemplarWindow, most: Int) {
    var seen: Set<TraceIDText> = []
    let distinct = exemplars.filter { seen.insert($0.trace).inserted }
    let step = max(1, Double(distinct.count) / Double(most))
    self.window = window
    self.exemplars = (0..<min(most, distinct.count)).map { distinct[Int(Double($0) * step)] }
  }
}

extension Answers {
  /// How many traces are looked up of recent exemplars, and of each older age.
  private static let mostRecent = 10
  private static let mostAged = 5

  /// The traces to look up: of stored exemplars, or where none are stored of those that the application exposes.
  func traceSamples(of application: Chain.Application) -> [TraceSample] {
    let stored = traced(stored(of: application))
    let recent = stored.isEmpty ? exposed(by: application) : stored
    let metrics = metricsToFollow(of: application)
    let aged = ExemplarWindow.aged.compactMap { window -> TraceSample? in
      guard let question = chain.storedExemplars(of: metrics, in: window, at: now), let answer = jsonIfAny(question)
      else { return nil }
      let exemplars = own(StoredExemplar.all(in: answer), of: application)
      return TraceSample(traced(exemplars), of: window, most: Self.mostAged)
    }
    let settled = recent.filter(isSettled)
    return ([TraceSample(settled, of: .recent, most: Self.mostRecent)] + aged).filter { !$0.exemplars.isEmpty }
  }

  /// How many recent exemplars are too young for their traces to be there.
  func youngExemplars(of application: Chain.Application) -> Int {
    let stored = traced(stored(of: application))
    return (stored.isEmpty ? exposed(by: application) : stored).count { !isSettled($0) }
  }

  private func isSettled(_ exemplar: TracedExemplar) -> Bool {
    exemplar.timestamp.map { now - $0 >= chain.exportDelay } ?? true
  }

  private func traced(_ exemplars: [StoredExemplar]) -> [TracedExemplar] {
    exemplars.compactMap { exemplar in
      TracedExemplar(
        metric: exemplar.metric, labels: exemplar.labels, value: exemplar.value, timestamp: exemplar.timestamp,
        linked: chain.files.linkedLabels)
    }
  }

  private func exposed(by application: Chain.Application) -> [TracedExemplar] {
    guard let question = application.question, let exposition = try? exposition(question) else { return [] }
    return exposition.exemplars.compactMap { exposed in
      TracedExemplar(
        metric: exposed.metric, labels: exposed.exemplar.labels, value: exposed.exemplar.value,
        timestamp: exposed.exemplar.timestamp, linked: chain.files.linkedLabels)
    }
  }
}
