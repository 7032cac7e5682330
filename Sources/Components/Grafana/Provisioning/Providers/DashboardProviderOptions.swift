import Documents

extension Grafana {
  /// Where a provider's files are.
  package struct DashboardProviderOptions: Document, Equatable {
    package var path: String?
    package var legacyPath: String?
    package var foldersFromFilesStructure: Resolvable<Bool>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("path", \.path, "The folder or file on disk, inside Grafana's container."),
      optional("folder", \.legacyPath, "The same under its older name."),
      optional(
        "foldersFromFilesStructure", \.foldersFromFilesStructure, "Whether folders on disk become folders in Grafana."),
    ]
  }
}
