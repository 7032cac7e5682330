import Deployment

/// The programs of a deployment without containers, in the form that foreman, honcho and others start together.
struct Procfile {
  let processes: [Process]

  init(_ deployment: Deployment) {
    processes =
      [.prometheus(of: deployment), .tempo(of: deployment), .grafana(of: deployment)]
      + deployment.applications.compactMap { .application($0, of: deployment) }
      + [Process.load(of: deployment)].compactMap(\.self)
  }

  /// A shell's own way to start every line and to stop what was started.
  static let run =
    ##"""
    (
      trap 'trap "" TERM; kill 0; wait' INT TERM
      while read -r line; do
        case $line in \#*) ;; *) sh -c "exec ${line#*: }" & ;; esac
      done < Procfile
      wait
    )
    """##

  var text: String {
    (["# \(Header.sentence)"] + processes.map(\.line)).map { $0 + "\n" }.joined()
  }
}
