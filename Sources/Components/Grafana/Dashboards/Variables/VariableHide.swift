import Documents

extension Grafana {
  /// What the page hides of a variable.
  package enum VariableHide: Int, NumberedChoice {
    case nothing = 0
    case label = 1
    case everything = 2
    case everythingButControls = 3
  }
}
