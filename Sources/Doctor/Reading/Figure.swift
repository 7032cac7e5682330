/// Numbers as a person reads them.
enum Figure {
  /// The shortest decimal that is this number, whole numbers without a point.
  static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `1,234,567`; what is no whole number of a sensible size as it is.
  static func count(_ value: Double) -> String {
    guard value.rounded() == value, abs(value) < 1e15 else { return number(value) }
    var digits = Array(String(Int64(abs(value))))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: position)
      position -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }

  static func count(_ value: Int) -> String { count(Double(value)) }

  /// `1 exemplar`, `2 exemplars`
  static func count(_ value: Int, _ noun: String) -> String { "\(count(value)) \(noun)\(value == 1 ? "" : "s")" }

  /// `250 ms`, `12 s`, `35 min`, `2.5 h`, `3 days`
  static func seconds(_ seconds: Double) -> String {
    func rounded(_ value: Double) -> String { number((value * 10).rounded() / 10) }
    return switch abs(seconds) {
    case ..<1: "\(number((seconds * 1e6).rounded() / 1e3)) ms"
    case ..<120: "\(rounded(seconds)) s"
    case ..<7200: "\(rounded(seconds / 60)) min"
    case ..<172_800: "\(rounded(seconds / 3600)) h"
    default: "\(rounded(seconds / 86_400)) days"
    }
  }
}
