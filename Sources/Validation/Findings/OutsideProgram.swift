/// A program of others that can be asked too; what it says is a finding with its name for an ID.
package enum OutsideProgram: String, CaseIterable, Sendable {
  case promtool, tempo, compose

  /// What its findings are, in one line without a period.
  package var summary: String {
    switch self {
    case .promtool: "promtool refuses a file of Prometheus"
    case .tempo: "Tempo refuses its configuration"
    case .compose: "Docker Compose refuses the project"
    }
  }
}
