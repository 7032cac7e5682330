import Documents
import OrderedCollections

extension Compose {
  /// A volume that outlives containers.
  package struct Volume: Document, Equatable {
    package var name: String?
    package var driver: String?
    package var driverOptions: OrderedDictionary<String, Nullable<String>> = [:]
    package var external: External?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "Its name in the engine; made from the project's unless set."),
      optional("driver", \.driver, "What makes it: local unless set."),
      optional("driver_opts", \.driverOptions, "What the driver is told."),
      optional("external", \.external, "Whether it exists already."),
      optional("labels", \.labels, "Its labels."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
