import Documents
import OrderedCollections

extension Compose {
  /// What is kept for a container.
  package struct ResourceReservations: Document, Equatable {
    package var cpus: Resolvable<Double>?
    package var memory: Resolvable<Memory>?
    package var genericResources: [Node] = []
    package var devices: [Node] = []
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("cpus", \.cpus, "How many processors."),
      optional("memory", \.memory, "How much memory."),
      optional("generic_resources", \.genericResources, "Resources that the administrator has named."),
      optional("devices", \.devices, "Devices such as graphics processors."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
