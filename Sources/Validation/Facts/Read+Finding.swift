import Documents

extension Read {
  /// Something wrong with it, at its place.
  func finding(_ message: String, help: String, severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(message, help: help, at: place, path: path, severity: severity)
  }
}
