/// Why a batch did not get to the receiver.
struct ExportFailure: Error, Sendable, Equatable {
  /// One of a few words, for metrics.
  let type: String
  /// What was expected, what was found, and what to do.
  let description: String
}
