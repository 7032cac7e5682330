/// The two languages that expositions are written in.
enum Dialect: Sendable {
  /// OpenMetrics: one space between the parts of a line, and no line that says nothing.
  case openMetrics
  /// Prometheus' text format: blanks where one likes, comments, empty lines.
  case text

  init(_ format: ExpositionFormat) {
    self = format.isOpenMetrics ? .openMetrics : .text
  }
}
