/// What became of a batch.
enum ExportOutcome: Sendable, Equatable {
  /// The receiver has the spans, but for some that it rejected.
  case delivered(PartialSuccess?)
  /// The receiver does not have the spans, and will not get them.
  case failed(ExportFailure)
}

/// Why a batch did not get to the receiver.
struct ExportFailure: Error, Sendable, Equatable {
  /// One of a few words, for metrics.
  let type: String
  /// What was expected, what was found, and what to do.
  let description: String
}
