/// Files in PEM that say which receivers are trusted over `https`, and that prove to them who sends.
public struct TLSOptions: Hashable, Sendable {
  /// Proves who sends, where a receiver asks for it.
  public struct Identity: Hashable, Sendable {
    /// The path of the certificate, and of those that vouch for it.
    public var certificates: String
    /// The path of the certificate's private key.
    public var key: String

    /// The identity of these two files.
    public init(certificates: String, key: String) {
      self.certificates = certificates
      self.key = key
    }
  }

  /// The path of the certificates that are trusted in place of the system's; nil for those of the system.
  public var trustedCertificates: String?
  /// Who sends; nil for not saying it.
  public var identity: Identity?

  /// Options; unless given, the system's certificates are trusted and nothing is proved.
  public init(trustedCertificates: String? = nil, identity: Identity? = nil) {
    self.trustedCertificates = trustedCertificates
    self.identity = identity
  }
}
