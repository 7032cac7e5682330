/// Why nothing that can be used came back.
package enum Failure: Error, Hashable, Sendable {
  /// Nobody listens at the address.
  case refused
  /// No address belongs to the name.
  case unknownHost(String)
  /// Nothing came in so many seconds.
  case connectTimeout(seconds: Int)
  /// The answer had not ended after so many seconds.
  case timeout(seconds: Int)
  /// More bytes came than are read.
  case tooLarge(limit: Int)
  /// All answers together have more bytes than are kept.
  case exhausted(limit: Int)
  /// One redirect led to the next.
  case tooManyRedirects(most: Int)
  /// A redirect that cannot be followed.
  case badRedirect(to: String)
  /// The certificate is signed by nobody who is trusted here.
  case untrustedCertificate
  /// The certificate names another host.
  case foreignCertificate
  /// What answers does not speak TLS, or only of a kind that is not accepted.
  case noTLS(String)
  /// What answers does not speak HTTP.
  case notHTTP(String)
  /// The connection ended before the answer did.
  case closed
  /// Something else, as the system puts it.
  case other(String)

  /// Whether somebody was there at all.
  package var reachedSomebody: Bool {
    switch self {
    case .refused, .unknownHost, .connectTimeout, .other: false
    case .timeout, .tooLarge, .exhausted, .tooManyRedirects, .badRedirect, .untrustedCertificate, .foreignCertificate,
      .noTLS,
      .notHTTP, .closed:
      true
    }
  }
}

extension Failure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused: "nobody listens there (connection refused)"
    case .unknownHost(let host): "no address is known for \(host)"
    case .connectTimeout(let seconds): "no connection within \(seconds) s"
    case .timeout(let seconds): "the answer did not end within \(seconds) s"
    case .tooLarge(let limit): "the answer is larger than \(limit >> 10) KiB, the most that is read"
    case .exhausted(let limit): "all answers together are larger than \(limit >> 20) MiB, the most that is kept"
    case .tooManyRedirects(let most): "more than \(most) redirects"
    case .badRedirect(let target): "a redirect that leads nowhere: \(target)"
    case .untrustedCertificate: "its certificate is not signed by an authority that is trusted here"
    case .foreignCertificate: "its certificate is for another host name"
    case .noTLS(let detail): "no TLS connection: \(detail)"
    case .notHTTP(let detail): "the answer is not HTTP: \(detail)"
    case .closed: "the connection was closed before the answer ended"
    case .other(let detail): detail
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .refused: "start it, or give the address under which this machine reaches it"
    case .unknownHost: "give a name or an address that this machine knows"
    case .connectTimeout: "see whether a firewall stands between, or give the address that answers"
    case .timeout: "see why it answers slowly, or give it more time with --timeout"
    case .tooLarge, .exhausted: "see whether this is the address you meant"
    case .tooManyRedirects, .badRedirect: "give the address that the redirects were to lead to"
    case .untrustedCertificate: "name the authority's certificate with --ca-file"
    case .foreignCertificate: "use the host name that its certificate is for"
    case .noTLS: "use http:// if it does not speak TLS"
    case .notHTTP: "see which program listens there; if it speaks TLS, use https://"
    case .closed: "see its log for why it gave up"
    case .other: "see whether the address is right and the program runs"
    }
  }
}
