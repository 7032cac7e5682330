/// A program of the chain.
package enum Component: Hashable, Sendable {
  /// One of the applications, by its name.
  case application(String)
  case prometheus, tempo, grafana
}

extension Component: CustomStringConvertible {
  package var description: String {
    switch self {
    case .application(let name): name
    case .prometheus: "Prometheus"
    case .tempo: "Tempo"
    case .grafana: "Grafana"
    }
  }
}
