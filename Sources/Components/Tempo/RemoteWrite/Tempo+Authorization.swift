import Documents

extension Tempo {
  /// The Authorization header.
  package struct Authorization: Document, Equatable {
    package var type: String?
    package var credentials: Secret?
    package var credentialsFile: String?
    package var credentialsRef: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("type", \.type, "Bearer where left out."),
      optional("credentials", \.credentials),
      optional("credentials_file", \.credentialsFile),
      optional("credentials_ref", \.credentialsRef),
    ]
  }
}
