import Documents

extension Tempo {
  /// How log lines are written.
  package enum LogFormat: String, Choice {
    case logfmt
    case json
  }
}
