/// The 64-bit identifier of one span within its trace; never zero.
///
/// Written as 16 lower-case hexadecimal digits, as W3C trace context has it.
public struct SpanID: Hashable, Sendable {
  /// How many hexadecimal digits a span ID is written with: 16.
  public static let hexDigitCount = HexDigits.count

  /// The identifier's 64 bits.
  public let word: UInt64

  /// A span ID of the word, or nil when it is zero, which W3C trace context calls invalid.
  public init?(_ word: UInt64) {
    guard word != 0 else { return nil }
    self.word = word
  }

  /// A span ID read from exactly 16 lower-case hexadecimal digits, or nil for anything else and for all zeros.
  public init?(hex: some StringProtocol) {
    self.init(digits: Array(hex.utf8))
  }

  /// A random span ID.
  ///
  /// - Parameter generator: Where the randomness comes from.
  public static func random(using generator: inout some RandomNumberGenerator) -> SpanID {
    // Zero, once in 2⁶⁴ draws, becomes 1, so that a poor generator cannot make this loop.
    SpanID(unchecked: max(1, generator.next()))
  }

  init?(digits: some Collection<UInt8>) {
    guard digits.count == Self.hexDigitCount, let word = HexDigits.value(of: digits) else { return nil }
    self.init(word)
  }

  private init(unchecked word: UInt64) {
    self.word = word
  }

  /// Appends the 16 digits, as ASCII.
  package func appendHex(to bytes: inout [UInt8]) {
    HexDigits.append(word, to: &bytes)
  }
}

extension SpanID: CustomStringConvertible {
  /// The 16 lower-case hexadecimal digits.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.hexDigitCount)
    appendHex(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
