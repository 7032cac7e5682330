/// What became of a batch.
enum ExportOutcome: Sendable, Equatable {
  /// The receiver has the spans, but for some that it rejected.
  case delivered(PartialSuccess?)
  /// The receiver does not have the spans, and will not get them.
  case failed(ExportFailure)
}
