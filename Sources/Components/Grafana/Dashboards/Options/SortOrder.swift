import Documents

extension Grafana {
  /// How a list is sorted.
  package enum SortOrder: String, Choice {
    case ascending = "asc"
    case descending = "desc"
    case unsorted = "none"
  }
}
