import Documents

/// A user name and a password, each given here or in a file.
package struct BasicAuth: Document, Equatable {
  package var username: String?
  package var usernameFile: String?
  package var usernameRef: String?
  package var password: Secret?
  package var passwordFile: String?
  package var passwordRef: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("username", \.username, "The user name."),
    optional("username_file", \.usernameFile, "A file that holds the user name."),
    optional("username_ref", \.usernameRef, "The name of the user name in a secret manager."),
    optional("password", \.password, "The password."),
    optional("password_file", \.passwordFile, "A file that holds the password."),
    optional("password_ref", \.passwordRef, "The name of the password in a secret manager."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.username, read.usernameFile, read.usernameRef)
    decoding.checkAtMostOne(of: read.password, read.passwordFile, read.passwordRef)
  }
}
