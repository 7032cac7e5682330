import Documents

extension Grafana {
  /// How high the rows of a table are.
  package enum CellHeight: String, Choice {
    case small = "sm"
    case medium = "md"
    case large = "lg"
    case auto
  }
}
