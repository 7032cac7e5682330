import Documents
import OrderedCollections

extension Grafana {
  /// What a cell of a table looks like.
  package struct CellOptions: Document, Equatable {
    package var applyToRow: Bool?
    package var mode: String?
    package var type: String?
    package var valueDisplayMode: String?
    package var wrapText: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("applyToRow", \.applyToRow, "Whether the whole row has its color."),
      optional("mode", \.mode, "Which of the type's looks it has."),
      optional("type", \.type, "What it is: auto, color-text, color-background, gauge, data-links, …"),
      optional("valueDisplayMode", \.valueDisplayMode, "How the value stands in a gauge."),
      optional("wrapText", \.wrapText, "Whether long text is broken."),
      remaining(\.rest),
    ]
  }
}
