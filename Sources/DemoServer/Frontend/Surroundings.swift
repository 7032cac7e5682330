/// What the command reaches of the world around it.
struct Surroundings: Sendable {
  let environment: [String: String]
  /// What was asked for: help, and what the load counted.
  let output: any TextStream
  /// Logs and errors.
  let messages: any TextStream
  /// On which simulated work sleeps and requests are timed.
  var clock: any Clock<Duration> = ContinuousClock()
  var chance = Chance.ofTheSystem
}
