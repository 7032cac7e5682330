import Documents

extension Tempo {
  /// A user name and a password.
  package struct BasicAuth: Section, Equatable {
    package var username: String?
    package var usernameFile: String?
    package var usernameRef: String?
    package var password: Secret?
    package var passwordFile: String?
    package var passwordRef: String?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("username", \.username),
      .field("username_file", \.usernameFile),
      .field("username_ref", \.usernameRef),
      .field("password", \.password),
      .field("password_file", \.passwordFile),
      .field("password_ref", \.passwordRef),
    ]
  }
}
