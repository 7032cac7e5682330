import Documents
import OrderedCollections

extension Compose {
  /// When a container is started again.
  package struct DeployRestartPolicy: Document, Equatable {
    package var condition: String?
    package var delay: Resolvable<GoDuration>?
    package var maximumAttempts: Resolvable<Int>?
    package var window: Resolvable<GoDuration>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("condition", \.condition, "none, on-failure or any."),
      optional("delay", \.delay, "How long to wait before."),
      optional("max_attempts", \.maximumAttempts, "How often to try."),
      optional("window", \.window, "How long it must run for the start to count."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
