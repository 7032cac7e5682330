import Documents
import OrderedCollections

extension Grafana {
  /// What is shown under the cursor.
  package struct Tooltip: Document, Equatable {
    package var hidesZeros: Bool?
    package var maxHeight: Double?
    package var maxWidth: Double?
    package var mode: TooltipMode?
    package var sort: SortOrder?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("hideZeros", \.hidesZeros, "Whether series that are zero are left out."),
      optional("maxHeight", \.maxHeight, "How high it may be, in pixels."),
      optional("maxWidth", \.maxWidth, "How wide it may be, in pixels."),
      optional("mode", \.mode, "One series, all of them, or nothing."),
      optional("sort", \.sort, "How series are sorted."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.Tooltip {
  package init(_ mode: Grafana.TooltipMode, sort: Grafana.SortOrder = .unsorted) {
    self.mode = mode
    self.sort = sort
  }
}
