import NIOSSL

extension TLSOptions {
  /// What the client is to use; nil for what it uses by itself.
  ///
  /// - Throws: When a file cannot be read or is not what it should be.
  func configuration() throws -> TLSConfiguration? {
    guard self != TLSOptions() else { return nil }
    var configuration = TLSConfiguration.makeClientConfiguration()
    if let trustedCertificates {
      configuration.trustRoots = .certificates(try Self.certificates(trustedCertificates))
    }
    if let identity {
      configuration.certificateChain = try Self.certificates(identity.certificates).map { .certificate($0) }
      configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: identity.key, format: .pem))
    }
    return configuration
  }

  /// Whether the file has certificates.
  static func hasCertificates(_ path: String) -> Bool {
    ((try? certificates(path)) ?? []).isEmpty == false
  }

  /// Whether the file has a private key that needs no passphrase.
  static func hasKey(_ path: String) -> Bool {
    (try? NIOSSLPrivateKey(file: path, format: .pem)) != nil
  }

  private static func certificates(_ path: String) throws -> [NIOSSLCertificate] {
    try NIOSSLCertificate.fromPEMFile(path)
  }
}
