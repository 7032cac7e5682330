import Documents

extension Tempo {
  /// Blocks in a folder.
  package struct LocalBackend: Document, Equatable {
    package var path: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("path", \.path, "Folder that Tempo's user must be able to write.")
    ]
  }
}
