import Documents
import OrderedCollections

extension Grafana {
  /// How code is shown.
  package struct CodeOptions: Document, Equatable {
    package var language: String?
    package var showsLineNumbers: Bool?
    package var showsMiniMap: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("language", \.language, "Its language."),
      optional("showLineNumbers", \.showsLineNumbers, "Whether lines have numbers."),
      optional("showMiniMap", \.showsMiniMap, "Whether there is a map beside it."),
      remaining(\.rest),
    ]
  }
}
