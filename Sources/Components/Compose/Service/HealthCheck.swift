import Documents
import OrderedCollections

extension Compose {
  /// How one sees whether a service works.
  package struct HealthCheck: Document, Equatable {
    package var test: Command?
    package var interval: Resolvable<GoDuration>?
    package var timeout: Resolvable<GoDuration>?
    package var retries: Resolvable<Int>?
    package var startPeriod: Resolvable<GoDuration>?
    package var startInterval: Resolvable<GoDuration>?
    package var isDisabled: Resolvable<Bool>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("test", \.test, "What is run: CMD and words, CMD-SHELL and a line, or NONE."),
      optional("interval", \.interval, "How often; 30s unless set."),
      optional("timeout", \.timeout, "How long it may take; 30s unless set."),
      optional("retries", \.retries, "How many failures in a row count; 3 unless set."),
      optional("start_period", \.startPeriod, "How long failures do not count after the start."),
      optional("start_interval", \.startInterval, "How often it is run in that time; engines before 25 refuse it."),
      optional("disable", \.isDisabled, "Whether the image's own check is switched off."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
