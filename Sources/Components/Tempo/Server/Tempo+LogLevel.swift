import Documents

extension Tempo {
  /// The least severe messages that are logged.
  package enum LogLevel: String, Choice {
    case debug
    case info
    case warn
    case error
  }
}
