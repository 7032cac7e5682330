import Documents

/// A deployment that cannot be rendered, and everything that is wrong with it.
public struct DeploymentError: Error, Hashable, Sendable {
  /// In the order of the text, or of the model.
  public let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension DeploymentError: CustomStringConvertible {
  /// A block for each error: the place, the source line, a caret, and what to do.
  public var description: String { DiagnosticReport(diagnostics).text }
}
