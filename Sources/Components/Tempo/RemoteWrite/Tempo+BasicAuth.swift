import Documents

extension Tempo {
  /// A user name and a password.
  package struct BasicAuth: Document, Equatable {
    package var username: String?
    package var usernameFile: String?
    package var usernameRef: String?
    package var password: Secret?
    package var passwordFile: String?
    package var passwordRef: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("username", \.username),
      optional("username_file", \.usernameFile),
      optional("username_ref", \.usernameRef),
      optional("password", \.password),
      optional("password_file", \.passwordFile),
      optional("password_ref", \.passwordRef),
    ]
  }
}
