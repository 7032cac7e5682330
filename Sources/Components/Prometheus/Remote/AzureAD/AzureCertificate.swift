import Documents

/// An Azure client with a certificate.
package struct AzureCertificate: Document, Equatable {
  package var clientID = ""
  package var tenantID = ""
  package var certificatePath = ""
  package var certificateKeyPath: String?
  package var certificatePassword: Secret?
  package var sendCertificateChain: Bool?

  package init() {}

  package static let fields: Fields<Self> = [
    required("client_id", \.clientID, "The application, as UUID."),
    required("tenant_id", \.tenantID, "The tenant."),
    required("certificate_path", \.certificatePath, "The file that holds the certificate."),
    optional(
      "certificate_key_path", \.certificateKeyPath,
      "The file that holds the key, where it is not beside the certificate."),
    optional("certificate_password", \.certificatePassword, "The password of the certificate's file."),
    optional("send_certificate_chain", \.sendCertificateChain, "Whether the whole chain is sent."),
  ]
}
