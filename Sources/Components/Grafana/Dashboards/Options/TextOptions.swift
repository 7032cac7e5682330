import Documents
import OrderedCollections

extension Grafana {
  /// What a text panel can be told.
  package struct TextOptions: Document, Equatable {
    package var code: CodeOptions?
    package var content: String?
    package var mode: TextMode?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("code", \.code, "How code is shown."),
      optional("content", \.content, "The text."),
      optional("mode", \.mode, "What the text is."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.TextOptions {
  package init(markdown content: String) {
    mode = .markdown
    self.content = content
  }
}
