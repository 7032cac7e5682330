import ArgumentParser

/// A value that a flag or an environment variable gives.
protocol SettingValue: Sendable {
  /// What a text must be to be one, as in "expected a port from 0 to 65535".
  static var expectation: String { get }

  /// Nil where the text is no such value.
  init?(text: String)
}

extension SettingValue {
  /// The value that a flag's text spells.
  ///
  /// - Throws: `ValidationError` with what was expected.
  static func parse(_ text: String) throws -> Self {
    guard let value = Self(text: text) else { throw ValidationError("expected \(expectation)") }
    return value
  }
}

/// A whole number of a certain range.
protocol BoundedNumber: SettingValue, CustomStringConvertible {
  static var range: ClosedRange<Int> { get }
  /// What the number is, such as "a port".
  static var meaning: String { get }
  var number: Int { get }
  init(unchecked number: Int)
}

extension BoundedNumber {
  static var expectation: String { "\(meaning) from \(range.lowerBound) to \(range.upperBound)" }

  init?(text: String) {
    guard let number = Int(text), Self.range.contains(number) else { return nil }
    self.init(unchecked: number)
  }

  var description: String { "\(number)" }
}
