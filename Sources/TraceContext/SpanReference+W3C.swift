/// Reads and writes the headers of <https://www.w3.org/TR/trace-context-1/>.
extension SpanReference {
  private enum Layout {
    static let version = 0..<2
    static let traceID = 3..<35
    static let spanID = 36..<52
    static let flags = 53..<55
    static let dashes = [2, 35, 52]
    static let length = 55
    static let invalidVersion: UInt64 = 0xff
  }

  /// The span of another process that the headers of a request name, or nil when `traceparent` is not valid and a new trace must begin.
  ///
  /// A `tracestate` that breaks the grammar is dropped; it never makes `traceparent` invalid.
  ///
  /// - Parameters:
  ///   - traceparent: Version, trace ID, span ID and flags in lower-case hexadecimal digits. Version 00 has exactly
  ///     55 characters; a higher one may go on after them with `-`; version `ff` is invalid.
  ///   - tracestate: The `tracestate` headers, joined with commas when there are several.
  public init?(traceparent: some StringProtocol, tracestate: (some StringProtocol)? = String?.none) {
    let bytes = Array(traceparent.utf8.prefix(Layout.length + 1))
    guard bytes.count >= Layout.length,
      Layout.dashes.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }),
      let version = HexDigits.value(of: bytes[Layout.version]), version != Layout.invalidVersion,
      let traceID = TraceID(digits: bytes[Layout.traceID]),
      let spanID = SpanID(digits: bytes[Layout.spanID]),
      let flags = HexDigits.value(of: bytes[Layout.flags])
    else { return nil }
    if bytes.count > Layout.length {
      guard version > 0, bytes[Layout.length] == UInt8(ascii: "-") else { return nil }
    }
    self.init(
      traceID: traceID,
      spanID: spanID,
      flags: TraceFlags(rawValue: UInt8(truncatingIfNeeded: flags)).intersection(.known),
      state: tracestate.flatMap { TraceState(header: $0) } ?? TraceState(),
      isRemote: true
    )
  }

  /// The `traceparent` header, version 00: 55 characters, with only the flags that the version defines.
  public var traceparent: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Layout.length)
    bytes += "00-".utf8
    traceID.appendHex(to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    spanID.appendHex(to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    HexDigits.append(flags.intersection(.known).rawValue, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The `tracestate` header, or nil when there is none to send.
  public var tracestate: String? {
    state.isEmpty ? nil : state.header
  }
}
