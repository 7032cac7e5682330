import Documents
import OrderedCollections

extension Compose {
  /// The service whose settings another takes over.
  package struct ExtendedService: Document, Equatable {
    package var service: String = ""
    package var file: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("service", \.service, "Its name."),
      optional("file", \.file, "The file it stands in, if not this one."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
