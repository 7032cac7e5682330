/// How the body of a response is encoded on its way.
public enum ContentEncoding: Hashable, Sendable {
  /// As it is.
  case identity
  /// Compressed, RFC 1952.
  case gzip

  /// The `Content-Encoding` of the response, or nil when it needs none.
  public var header: String? { self == .gzip ? "gzip" : nil }
}
