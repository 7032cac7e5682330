import Documents
import OrderedCollections

extension Compose {
  /// What a container cannot exceed.
  package struct ResourceLimits: ComposeDocument {
    package var cpus: Resolvable<Double>?
    package var memory: Resolvable<Memory>?
    package var processes: Resolvable<Int>?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cpus", \.cpus, "How many processors it may use."),
      .field("memory", \.memory, "How much memory it may have."),
      .field("pids", \.processes, "How many processes it may have."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
