import Doctor
import Documents

/// Examines a chain again and again until it holds or the time is over.
struct Vigil {
  /// Between two examinations.
  private static let pause = Duration.seconds(2)

  let examination: Examination
  /// Seconds.
  let patience: Double
  let masking: Masking

  /// The last report; what is waited for is told whenever it changes.
  func report(in surroundings: Surroundings) async -> Report {
    let start = surroundings.now()
    var said: String?
    while true {
      let report = await examination.run(at: surroundings.now())
      let passed = surroundings.now() - start
      guard report.status != .holds, passed < patience else { return report }
      let awaited = report.awaited
      if awaited != said {
        let time = "\(Int(passed)) s of \(Int(patience)) s"
        surroundings.messages.write(masking.masked("waiting, \(time): \(awaited)").printable + "\n")
        said = awaited
      }
      await surroundings.sleep(Self.pause)
    }
  }
}

extension Report {
  /// What keeps the chain from holding.
  fileprivate var awaited: String {
    if let (result, evidence, _) = firstBroken { return "\(result.title): \(evidence.found)" }
    for result in results {
      if case .skipped(.early(let reason)) = result.verdict { return "\(result.title): \(reason)" }
    }
    return "an answer"
  }
}
