import Documents

extension Grafana {
  /// How a variable's values are sorted.
  package enum VariableSort: Int, NumberedChoice {
    case unsorted = 0
    case ascending = 1
    case descending = 2
    case numericalAscending = 3
    case numericalDescending = 4
    case ascendingIgnoringCase = 5
    case descendingIgnoringCase = 6
    case naturalAscending = 7
    case naturalDescending = 8
  }
}
