import Documents

extension Tempo {
  /// How long to wait between attempts.
  package struct Backoff: Document, Equatable {
    package var minPeriod: GoDuration?
    package var maxPeriod: GoDuration?
    package var maxRetries: Int?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("min_period", \.minPeriod, "The first wait."),
      optional("max_period", \.maxPeriod, "The longest wait."),
      optional("max_retries", \.maxRetries, "How often to try again; 0 tries for ever."),
    ]
  }
}
