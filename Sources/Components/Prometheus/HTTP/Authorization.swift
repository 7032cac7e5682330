import Documents

/// The `Authorization` header of every request.
package struct Authorization: Document, Equatable {
  package var type: String?
  package var credentials: Secret?
  package var credentialsFile: String?
  package var credentialsRef: String?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("type", \.type, "The authentication scheme; Bearer unless given."),
    optional("credentials", \.credentials, "The token."),
    optional("credentials_file", \.credentialsFile, "A file that holds the token."),
    optional("credentials_ref", \.credentialsRef, "The name of the token in a secret manager."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.credentials, read.credentialsFile, read.credentialsRef)
  }
}
