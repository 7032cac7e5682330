/// Reads the `Retry-After` header of RFC 9110.
enum RetryAfter {
  /// How long the header asks to wait: a number of seconds, or until a date; nil when it is neither.
  ///
  /// - Parameter now: The wall clock's seconds since 1970.
  static func duration(_ header: String, at now: Int64) -> Duration? {
    if header.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return Int32(header).map { .seconds($0) }
    }
    return HTTPDate.seconds(header).map { .seconds(max(0, $0 - now)) }
  }
}
