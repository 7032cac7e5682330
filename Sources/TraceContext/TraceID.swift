/// The 128-bit identifier that all spans of one trace share; never zero.
///
/// Written as 32 lower-case hexadecimal digits, as W3C trace context has it.
public struct TraceID: Hashable, Sendable {
  /// How many hexadecimal digits a trace ID is written with: 32.
  public static let hexDigitCount = 2 * HexDigits.count

  /// The 64 bits that are written first.
  public let high: UInt64
  /// The 64 bits that are written last.
  public let low: UInt64

  /// A trace ID of the two words, or nil when both are zero, which W3C trace context calls invalid.
  public init?(high: UInt64, low: UInt64) {
    guard high | low != 0 else { return nil }
    self.init(uncheckedHigh: high, low: low)
  }

  /// A trace ID read from exactly 32 lower-case hexadecimal digits, or nil for anything else and for all zeros.
  public init?(hex: some StringProtocol) {
    self.init(digits: Array(hex.utf8))
  }

  /// A random trace ID.
  ///
  /// - Parameter generator: Where the randomness comes from.
  public static func random(using generator: inout some RandomNumberGenerator) -> TraceID {
    // One draw for each word; zero, once in 2⁶⁴, becomes 1, so that a poor generator cannot make this loop.
    TraceID(uncheckedHigh: generator.next(), low: max(1, generator.next()))
  }

  init?(digits: some RandomAccessCollection<UInt8>) {
    guard digits.count == Self.hexDigitCount,
      let high = HexDigits.value(of: digits.prefix(HexDigits.count)),
      let low = HexDigits.value(of: digits.suffix(HexDigits.count))
    else { return nil }
    self.init(high: high, low: low)
  }

  private init(uncheckedHigh high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Appends the 32 digits, as ASCII.
  package func appendHex(to bytes: inout [UInt8]) {
    HexDigits.append(high, to: &bytes)
    HexDigits.append(low, to: &bytes)
  }
}

extension TraceID: CustomStringConvertible {
  /// The 32 lower-case hexadecimal digits.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.hexDigitCount)
    appendHex(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
