import Documents

extension Grafana {
  /// How Prometheus is asked; Grafana takes either case.
  package enum HTTPMethod: String, Choice {
    case post = "POST"
    case get = "GET"

    package init(_ text: String) throws(InvalidValue) {
      guard let method = Self(rawValue: text.uppercased()) else {
        throw InvalidValue(expected: "POST or GET", found: "\"\(text)\"")
      }
      self = method
    }
  }
}
