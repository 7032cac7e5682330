import Documents
import OrderedCollections

extension Compose {
  /// A file of environment variables.
  package struct EnvironmentFile: Document, Equatable {
    package var path: String = ""
    package var isRequired: Resolvable<Bool>?
    package var format: String?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("path", \.path, "The file."),
      optional("required", \.isRequired, "Whether it must be there."),
      optional("format", \.format, "raw to put no variables in."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
