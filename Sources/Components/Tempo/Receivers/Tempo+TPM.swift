import Documents

extension Tempo {
  /// A key that is kept in a TPM.
  package struct TPM: Section, Equatable {
    package var enabled: Bool?
    package var path: String?
    package var ownerAuth: Secret?
    package var auth: Secret?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("enabled", \.enabled),
      .field("path", \.path),
      .field("owner_auth", \.ownerAuth),
      .field("auth", \.auth),
    ]
  }
}
