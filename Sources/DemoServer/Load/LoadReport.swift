/// What became of the load's requests.
struct LoadReport: Equatable, Sendable {
  /// Requests that were begun.
  var sent = 0
  /// How many answers there were, by their status' first digit.
  var statuses: [Int: Int] = [:]
  /// Requests without an answer: no connection, a lost one, or too late.
  var failed = 0
  /// Requests that were due and not made, because too many were in flight.
  var skipped = 0

  var answered: Int { statuses.values.reduce(0, +) }
  var inFlight: Int { sent - answered - failed }
}

extension LoadReport: CustomStringConvertible {
  /// As in `300 requests: 297 answered (2xx 291, 5xx 6), 3 failed, 0 skipped`.
  var description: String {
    let classes = statuses.sorted { $0.key < $1.key }.map { "\($0.key)xx \($0.value)" }.joined(separator: ", ")
    let answers = classes.isEmpty ? "" : " (\(classes))"
    return "\(sent) requests: \(answered) answered\(answers), \(failed) failed, \(skipped) skipped"
  }
}
