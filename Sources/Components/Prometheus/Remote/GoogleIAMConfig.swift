import Documents

/// Tokens of Google Cloud.
package struct GoogleIAMConfig: Document, Equatable {
  package var credentialsFile: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("credentials_file", \.credentialsFile, "A file with credentials; the environment's own unless given.")
  ]
}
