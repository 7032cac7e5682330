import Documents

extension Grafana {
  /// What is done with a series before it is drawn.
  package enum GraphTransform: String, Choice {
    case constant
    case negativeY = "negative-Y"
  }
}
