import Documents

/// Certificates and versions of a TLS connection.
package struct TLSConfig: Document, Equatable {
  package var ca: String?
  package var caFile: String?
  package var caRef: String?
  package var cert: String?
  package var certFile: String?
  package var certRef: String?
  package var key: Secret?
  package var keyFile: String?
  package var keyRef: String?
  package var serverName: String?
  package var insecureSkipVerify: Bool?
  package var minVersion: TLSVersion?
  package var maxVersion: TLSVersion?

  package init() {}

  package static let fields: Fields<Self> = [
    optional("ca", \.ca, "The certificate authority, as PEM."),
    optional("ca_file", \.caFile, "A file that holds the certificate authority."),
    optional("ca_ref", \.caRef, "The name of the certificate authority in a secret manager."),
    optional("cert", \.cert, "The client's certificate, as PEM."),
    optional("cert_file", \.certFile, "A file that holds the client's certificate."),
    optional("cert_ref", \.certRef, "The name of the client's certificate in a secret manager."),
    optional("key", \.key, "The client's key, as PEM."),
    optional("key_file", \.keyFile, "A file that holds the client's key."),
    optional("key_ref", \.keyRef, "The name of the client's key in a secret manager."),
    optional("server_name", \.serverName, "The name that the server's certificate must have."),
    optional("insecure_skip_verify", \.insecureSkipVerify, "Whether any certificate of the server is accepted."),
    optional("min_version", \.minVersion, "The oldest version that is accepted."),
    optional("max_version", \.maxVersion, "The newest version that is accepted."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkAtMostOne(of: read.ca, read.caFile, read.caRef)
    decoding.checkAtMostOne(of: read.cert, read.certFile, read.certRef)
    // Spelled out, since `read.key` is how a reading names the keys of a mapping.
    decoding.checkAtMostOne(of: read[dynamicMember: \.key], read.keyFile, read.keyRef)
  }
}
