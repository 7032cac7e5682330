import Documents

extension Grafana {
  /// What the text of a text panel is.
  package enum TextMode: String, Choice {
    case markdown, html, code, text
  }
}
