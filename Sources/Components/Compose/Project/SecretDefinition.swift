import Documents
import OrderedCollections

extension Compose {
  /// A secret that services may read as a file.
  package struct SecretDefinition: Document, Equatable {
    package var name: String?
    package var file: String?
    package var environment: String?
    package var external: External?
    package var driver: String?
    package var driverOptions: OrderedDictionary<String, Nullable<String>> = [:]
    package var templateDriver: String?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "Its name in the engine."),
      optional("file", \.file, "The file it is read from."),
      optional("environment", \.environment, "The environment variable it is taken from."),
      optional("external", \.external, "Whether it exists already."),
      optional("driver", \.driver, "What keeps it."),
      optional("driver_opts", \.driverOptions, "What that is told."),
      optional("template_driver", \.templateDriver, "What fills in its text."),
      optional("labels", \.labels, "Its labels."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
