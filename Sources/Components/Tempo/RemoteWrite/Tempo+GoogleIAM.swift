import Documents

extension Tempo {
  /// Signs in with Google.
  package struct GoogleIAM: Document, Equatable {
    package var credentialsFile: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("credentials_file", \.credentialsFile)
    ]
  }
}
