import Documents
import OrderedCollections

extension Compose {
  /// Another Compose file that belongs to the project.
  package struct IncludedFile: Document, Equatable {
    package var path: StringOrList?
    package var projectDirectory: String?
    package var environmentFiles: StringOrList?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("path", \.path, "The file, or several that override each other."),
      optional("project_directory", \.projectDirectory, "What its relative paths begin at."),
      optional("env_file", \.environmentFiles, "Files with its variables."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
