import Logging

/// From which level on lines are logged.
struct LogLevel: SettingValue {
  static let expectation = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
  static let standard = LogLevel(level: .info)

  let level: Logger.Level

  init?(text: String) {
    guard let level = Logger.Level(rawValue: text.lowercased()) else { return nil }
    self.level = level
  }

  private init(level: Logger.Level) { self.level = level }
}
