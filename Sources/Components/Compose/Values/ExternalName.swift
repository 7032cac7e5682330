import Documents
import OrderedCollections

extension Compose {
  /// The name of something that exists already, as older files have it.
  package struct ExternalName: Document, Equatable {
    package var name: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("name", \.name, "Its name in the engine."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
