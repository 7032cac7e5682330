/// The environment's variables from which credentials are taken; with `_FILE` behind its name each names a file instead.
package enum CredentialVariable: String, CaseIterable, Sendable {
  case grafanaToken = "EXEMPLARY_GRAFANA_TOKEN"
  case grafanaUser = "EXEMPLARY_GRAFANA_USER"
  case grafanaPassword = "EXEMPLARY_GRAFANA_PASSWORD"
  /// `Name: value`, a line each.
  case applicationHeader = "EXEMPLARY_APPLICATION_HEADER"
  case prometheusHeader = "EXEMPLARY_PROMETHEUS_HEADER"
  case tempoHeader = "EXEMPLARY_TEMPO_HEADER"
  case grafanaHeader = "EXEMPLARY_GRAFANA_HEADER"

  package var file: String { rawValue + "_FILE" }

  /// The one that holds headers for a program.
  package static func header(of component: Component) -> CredentialVariable {
    switch component {
    case .application: .applicationHeader
    case .prometheus: .prometheusHeader
    case .tempo: .tempoHeader
    case .grafana: .grafanaHeader
    }
  }

  package var holdsHeaders: Bool {
    switch self {
    case .applicationHeader, .prometheusHeader, .tempoHeader, .grafanaHeader: true
    case .grafanaToken, .grafanaUser, .grafanaPassword: false
    }
  }

  /// How credentials are given to a program.
  static func advice(for component: Component) -> String {
    let header = "\(header(of: component).rawValue) to `Authorization: …`"
    guard component == .grafana else { return "set \(header), or \(Self.header(of: component).file) to a file of that" }
    return
      "set \(grafanaToken.rawValue), or \(grafanaUser.rawValue) and \(grafanaPassword.rawValue); with _FILE behind "
      + "its name each names a file"
  }
}
