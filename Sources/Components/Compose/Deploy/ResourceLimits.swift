import Documents
import OrderedCollections

extension Compose {
  /// What a container cannot exceed.
  package struct ResourceLimits: Document, Equatable {
    package var cpus: Resolvable<Double>?
    package var memory: Resolvable<Memory>?
    package var processes: Resolvable<Int>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cpus", \.cpus, "How many processors it may use."),
      optional("memory", \.memory, "How much memory it may have."),
      optional("pids", \.processes, "How many processes it may have."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
