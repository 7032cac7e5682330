import Documents

extension Grafana {
  /// What a stat panel writes.
  package enum StatTextMode: String, Choice {
    case auto
    case value
    case valueAndName = "value_and_name"
    case name
    case nothing = "none"
  }
}
