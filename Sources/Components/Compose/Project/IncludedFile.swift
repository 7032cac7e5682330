import Documents
import OrderedCollections

extension Compose {
  /// Another Compose file that belongs to the project.
  package struct IncludedFile: ComposeDocument {
    package var path: StringOrList?
    package var projectDirectory: String?
    package var environmentFiles: StringOrList?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      .field("path", \.path, "The file, or several that override each other."),
      .field("project_directory", \.projectDirectory, "What its relative paths begin at."),
      .field("env_file", \.environmentFiles, "Files with its variables."),
      .rest(\.extensions, where: Compose.isExtension),
    ]
  }
}
