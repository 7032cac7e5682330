import Documents
import OrderedCollections

extension Compose {
  /// A volume that outlives containers.
  package struct Volume: ComposeDocument {
    package var name: String?
    package var driver: String?
    package var driverOptions: OrderedDictionary<String, Nullable<String>> = [:]
    package var external: External?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("name", \.name, "Its name in the engine; made from the project's unless set."),
      .field("driver", \.driver, "What makes it: local unless set."),
      .field("driver_opts", \.driverOptions, "What the driver is told."),
      .field("external", \.external, "Whether it exists already."),
      .field("labels", \.labels, "Its labels."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
