import Documents
import OrderedCollections

extension Compose {
  /// A config that services may read as a file.
  package struct ConfigDefinition: ComposeDocument {
    package var name: String?
    package var file: String?
    package var content: String?
    package var environment: String?
    package var external: External?
    package var templateDriver: String?
    package var labels: Assignments?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("name", \.name, "Its name in the engine."),
      .field("file", \.file, "The file it is read from."),
      .field("content", \.content, "Its text, written here."),
      .field("environment", \.environment, "The environment variable it is taken from."),
      .field("external", \.external, "Whether it exists already."),
      .field("template_driver", \.templateDriver, "What fills in its text."),
      .field("labels", \.labels, "Its labels."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
