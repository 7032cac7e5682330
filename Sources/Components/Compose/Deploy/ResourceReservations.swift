import Documents
import OrderedCollections

extension Compose {
  /// What is kept for a container.
  package struct ResourceReservations: ComposeDocument {
    package var cpus: Resolvable<Double>?
    package var memory: Resolvable<Memory>?
    package var genericResources: [Node] = []
    package var devices: [Node] = []
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("cpus", \.cpus, "How many processors."),
      .field("memory", \.memory, "How much memory."),
      .field("generic_resources", \.genericResources, "Resources that the administrator has named."),
      .field("devices", \.devices, "Devices such as graphics processors."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
