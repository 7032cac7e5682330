import Documents

extension Grafana {
  /// How the color of a filled area changes.
  package enum GradientMode: String, Choice {
    case flat = "none"
    case opacity
    case hue
    case scheme
  }
}
