import Documents
import OrderedCollections

extension Compose {
  /// How containers are replaced.
  package struct UpdateConfig: Document, Equatable {
    package var parallelism: Resolvable<Int>?
    package var delay: Resolvable<GoDuration>?
    package var failureAction: String?
    package var monitor: Resolvable<GoDuration>?
    package var maximumFailureRatio: Resolvable<Double>?
    package var order: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("parallelism", \.parallelism, "How many at once."),
      optional("delay", \.delay, "How long to wait between."),
      optional("failure_action", \.failureAction, "What happens when one fails."),
      optional("monitor", \.monitor, "How long each is watched."),
      optional("max_failure_ratio", \.maximumFailureRatio, "The share that may fail."),
      optional("order", \.order, "start-first or stop-first."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
