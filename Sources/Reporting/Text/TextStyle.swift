import Documents

/// The colours of a terminal (ECMA-48, select graphic rendition), or none of them.
struct TextStyle {
  let isColored: Bool

  func strong(_ text: String) -> String { styled(text, "1") }
  func faint(_ text: String) -> String { styled(text, "2") }
  func caret(_ text: String) -> String { styled(text, "32") }

  func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: styled(severity.rawValue, "1;31")
    case .warning: styled(severity.rawValue, "1;33")
    case .note: styled(severity.rawValue, "1;36")
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
