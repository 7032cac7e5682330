import Documents

extension RuleDescription {
  /// The page in Markdown, without its heading.
  package var markdown: String {
    var text = "**\(severity.rawValue)**: \(summary).\n\n\(meaning)\n\n\(consequence)\n"
    for example in examples { text += "\n\(example.title):\n\n```yaml\n\(example.text)\n```\n" }
    return text + "\n\(silencing)\n\n```yaml\n\(silencingComment)\n```\n"
  }
}
