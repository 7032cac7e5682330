import Documents
import OrderedCollections

extension Compose {
  /// A Compose file: the services of a project and what they share.
  package struct File: Document, Equatable {
    package var version: String?
    package var name: String?
    package var include: [Include] = []
    package var services: OrderedDictionary<String, Service> = [:]
    package var networks: OrderedDictionary<String, Nullable<Network>> = [:]
    package var volumes: OrderedDictionary<String, Nullable<Volume>> = [:]
    package var configs: OrderedDictionary<String, ConfigDefinition> = [:]
    package var secrets: OrderedDictionary<String, SecretDefinition> = [:]
    package var models: OrderedDictionary<String, Node> = [:]
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("version", \.version, "Nothing reads it any more; leave it out."),
      optional("name", \.name, "The project's name, which containers, networks and volumes begin with."),
      optional("include", \.include, "Other Compose files that belong to the project."),
      optional("services", \.services, "What runs."),
      optional("networks", \.networks, "The networks that services share."),
      optional("volumes", \.volumes, "The volumes that outlive containers."),
      optional("configs", \.configs, "Files that services may read."),
      optional("secrets", \.secrets, "Files that services may read and nobody else should."),
      optional("models", \.models, "Language models that services use."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
