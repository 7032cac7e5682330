import AsyncHTTPClient
import Doctor
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import SystemPackage

extension Failure {
  /// What a person can do something about, of what the network stack throws.
  init(_ error: any Error, limits: HTTPClientAsker.Limits, limit: Int) {
    switch error {
    case let error as HTTPClientError: self.init(error, limits)
    case let error as NIOConnectionError: self.init(error)
    case let error as IOError: self.init(error)
    case let error as NIOSSLError: self.init(error)
    case let error as NIOSSLExtraError where error == .failedToValidateHostname: self = .foreignCertificate
    case let error as BoringSSLError: self.init(tls: "\(error)")
    case let error as HTTPParserError: self = error == .invalidEOFState ? .closed : .notHTTP(Self.text(of: error))
    case is ChannelError: self = .closed
    case is CancellationError: self = .timeout(seconds: limits.whole)
    case let error as SocketAddressError:
      if case .unknown(let host, _) = error { self = .unknownHost(host) } else { self = .other("\(error)") }
    default: self = .other("\(error)")
    }
  }

  private init(_ error: HTTPClientError, _ limits: HTTPClientAsker.Limits) {
    switch error {
    case .connectTimeout, .tlsHandshakeTimeout: self = .connectTimeout(seconds: limits.connect)
    case .deadlineExceeded, .readTimeout, .getConnectionFromPoolTimeout, .cancelled:
      self = .timeout(seconds: limits.whole)
    case .remoteConnectionClosed, .uncleanShutdown: self = .closed
    default: self = .other(error.shortDescription)
    }
  }

  private init(_ error: NIOConnectionError) {
    guard let failure = error.connectionErrors.first?.error else {
      self = .unknownHost(error.host)
      return
    }
    if let failure = failure as? IOError { self.init(failure) } else { self = .other("\(failure)") }
  }

  private init(_ error: IOError) {
    switch Errno(rawValue: error.errnoCode) {
    case .connectionRefused: self = .refused
    case .connectionReset, .brokenPipe: self = .closed
    case let errno: self = .other(errno.description)
    }
  }

  private init(_ error: NIOSSLError) {
    switch error {
    case .handshakeFailed(let cause): self.init(tls: "\(cause)")
    case .uncleanShutdown: self = .closed
    case .unableToValidateCertificate, .noCertificateToValidate: self = .untrustedCertificate
    default: self = .noTLS("\(error)")
    }
  }

  /// BoringSSL names its reasons in the text of its errors alone.
  private init(tls text: String) {
    if text.contains("CERTIFICATE_VERIFY_FAILED") {
      self = .untrustedCertificate
    } else if text.contains("WRONG_VERSION_NUMBER") || text.contains("HTTP_REQUEST") {
      self = .noTLS("it speaks another protocol, plain HTTP perhaps")
    } else if text.contains("eofDuringHandshake") {
      self = .noTLS("it hung up during the handshake")
    } else {
      self = .noTLS(text)
    }
  }

  private static func text(of error: HTTPParserError) -> String {
    switch error {
    case .headerOverflow: "its headers are larger than any server's"
    default: "\(error)"
    }
  }
}
