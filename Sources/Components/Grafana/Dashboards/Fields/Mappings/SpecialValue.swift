import Documents

extension Grafana {
  /// Values that are no numbers.
  package enum SpecialValue: String, Choice {
    case isTrue = "true"
    case isFalse = "false"
    case null
    case nan
    case nullOrNaN = "null+nan"
    case empty
  }
}
