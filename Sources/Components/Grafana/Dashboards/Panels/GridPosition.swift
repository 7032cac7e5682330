import Documents
import OrderedCollections

extension Grafana {
  /// Where a panel stands, in a grid 24 wide.
  package struct GridPosition: Document, Equatable {
    package var height = 9
    package var width = 12
    package var x = 0
    package var y = 0
    package var isStatic: Bool?
    /// Keys that this table does not know, kept as they are.
    package var rest: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional("h", \.height, "Its height, in rows of 30 pixels."),
      optional("w", \.width, "Its width, in columns."),
      optional("x", \.x, "Its left edge, 0 to 23."),
      optional("y", \.y, "Its upper edge."),
      optional("static", \.isStatic, "Whether other panels do not move it."),
      remaining(\.rest),
    ]
  }
}

extension Grafana.GridPosition {
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
