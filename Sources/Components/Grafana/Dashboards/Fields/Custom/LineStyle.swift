import Documents
import OrderedCollections

extension Grafana {
  /// Whether a line is broken.
  package struct LineStyle: Document, Equatable {
    package var dash: [Double] = []
    package var fill: LineFill?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("dash", \.dash, "The lengths of dashes and gaps."),
      optional("fill", \.fill, "What it looks like."),
      remaining(\.rest),
    ]
  }
}
