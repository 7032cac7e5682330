import Components

/// Places panels in Grafana's grid of 24 columns, from left to right and from top to bottom, without overlaps whatever
/// their heights.
struct PanelLayout {
  static let columns = 24

  private var column = 0
  private var top = 0
  /// The height of the highest panel of the current row.
  private var rowHeight = 0

  /// The place of the next panel; one that does not fit the current row begins a new one below its highest panel.
  mutating func place(width: Int, height: Int) -> Grafana.GridPosition {
    if column + width > Self.columns { breakRow() }
    defer {
      column += width
      rowHeight = max(rowHeight, height)
    }
    return Grafana.GridPosition(x: column, y: top, width: width, height: height)
  }

  private mutating func breakRow() {
    top += rowHeight
    (column, rowHeight) = (0, 0)
  }
}
