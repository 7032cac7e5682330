import Documents

extension Deployment {
  /// What runs the deployment's programs.
  public enum Target: String, CaseIterable, Sendable {
    /// Containers of one Compose project.
    case compose
    /// Programs that are installed on this machine, started by the lines of a Procfile; without Docker and without root.
    case processes
  }
}

extension Deployment.Target: Choice {}
