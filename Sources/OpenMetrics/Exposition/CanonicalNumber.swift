/// Numbers in the one spelling that all clients share, so that a bound is the same series whoever exposes it.
///
/// Equivalent to Go's `%g`, the shortest digits that read back as the same number. OpenMetrics adds `.0` where neither a
/// point nor an exponent shows that it is a floating-point number.
enum CanonicalNumber {
  enum Style {
    /// `1.0`: OpenMetrics.
    case openMetrics
    /// `1`: Prometheus' text formats.
    case short
  }

  /// From here on Go writes an exponent, and Swift does not.
  private static let exponentFrom = 1_000_000.0

  static func append(_ number: Double, style: Style, to bytes: inout [UInt8]) {
    guard number.isFinite else {
      bytes += number.isNaN ? "NaN".utf8 : number < 0 ? "-Inf".utf8 : "+Inf".utf8
      return
    }
    if number.magnitude < exponentFrom, let whole = Int(exactly: number) {
      if number.sign == .minus { bytes.append(UInt8(ascii: "-")) }
      append(UInt64(whole.magnitude), to: &bytes)
      if style == .openMetrics { bytes += ".0".utf8 }
      return
    }
    let text = number.description.utf8
    guard number.magnitude >= exponentFrom, !text.contains(UInt8(ascii: "e")) else {
      bytes += text
      return
    }
    appendWithExponent(text, to: &bytes)
  }

  /// The number in its shortest spelling, for messages.
  static func text(_ number: Double) -> String {
    var bytes: [UInt8] = []
    append(number, style: .short, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the whole number's decimal digits.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    let start = bytes.count
    repeat {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder))
      rest = quotient
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends a moment as seconds since the epoch, to the nanosecond and without superfluous zeros.
  static func append(_ time: Timestamp, to bytes: inout [UInt8]) {
    if time.nanoseconds < 0 { bytes.append(UInt8(ascii: "-")) }
    let (seconds, fraction) = time.nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    append(seconds, to: &bytes)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit: UInt64 = 100_000_000
    var rest = fraction
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  /// Turns `1234500.0` into `1.2345e+06`.
  private static func appendWithExponent(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    var digits = Array(text)
    if digits.first == UInt8(ascii: "-") { bytes.append(digits.removeFirst()) }
    let exponent = (digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.count) - 1
    digits.removeAll { $0 == UInt8(ascii: ".") }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    bytes.append(digits[0])
    if digits.count > 1 {
      bytes.append(UInt8(ascii: "."))
      bytes += digits.dropFirst()
    }
    bytes += exponent < 10 ? "e+0".utf8 : "e+".utf8
    append(UInt64(exponent), to: &bytes)
  }
}
