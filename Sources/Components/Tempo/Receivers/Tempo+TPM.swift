import Documents

extension Tempo {
  /// A key that is kept in a TPM.
  package struct TPM: Document, Equatable {
    package var enabled: Bool?
    package var path: String?
    package var ownerAuth: Secret?
    package var auth: Secret?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("enabled", \.enabled),
      optional("path", \.path),
      optional("owner_auth", \.ownerAuth),
      optional("auth", \.auth),
    ]
  }
}
