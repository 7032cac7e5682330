import Documents

extension Tempo {
  /// The Authorization header.
  package struct Authorization: Section, Equatable {
    package var type: String?
    package var credentials: Secret?
    package var credentialsFile: String?
    package var credentialsRef: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("type", \.type, "Bearer where left out."),
      .field("credentials", \.credentials),
      .field("credentials_file", \.credentialsFile),
      .field("credentials_ref", \.credentialsRef),
    ]
  }
}
