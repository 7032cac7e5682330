import Deployment
import Templates
import Values

/// The README for whoever finds the rendered folder.
struct ReadmeText {
  private let deployment: Deployment

  init(_ deployment: Deployment) { self.deployment = deployment }

  var text: String {
    Template.readme.filledWith([
      "header": Header.sentence,
      "name": deployment.name.text,
      "start": (password + [start] + outside).joined(separator: "\n\n"),
      "services": ReadmeServices(deployment).rows.joined(separator: "\n"),
      "walk": walk,
      "change": change,
    ])
  }

  private var password: [String] {
    guard deployment.grafana.access == .admin else { return [] }
    return [
      Template.password.paragraph([
        "password_file": ShellWord.quoted(deployment.grafana.passwordFile),
        "password_folder": ShellWord.quoted(Self.folder(of: deployment.grafana.passwordFile)),
      ])
    ]
  }

  private var start: String {
    switch deployment.target {
    case .compose: Template.start.paragraph()
    case .processes:
      Template.startProcesses.paragraph([
        "programs": ReadmePrograms(deployment).rows.joined(separator: "\n"), "run": Procfile.run,
      ])
    }
  }

  private var change: String {
    switch deployment.target {
    case .compose: Template.change.paragraph()
    case .processes: Template.changeProcesses.paragraph()
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// What is not started from here gets no environment from it, so that people must set it.
  private var outside: [String] {
    let applications = deployment.applications.filter { !$0.source.isStarted && $0.traces != .none }
    guard !applications.isEmpty else { return [] }
    let variables = applications.map { application in
      let variables = TraceVariables(application, of: deployment, from: .machine).variables
      return "# \(application.name)\n"
        + variables.map { "\($0)=\(ShellWord.quoted($1))" }.joined(separator: "\n")
    }
    return [Template.outside.paragraph(["variables": variables.joined(separator: "\n")])]
  }

  /// Begins at the first application that has dots.
  private var walk: String {
    let login = deployment.grafana.access == .admin ? " and log in as `admin`" : ""
    guard let application = deployment.applications.first(where: { $0.traces != .none }) else {
      let first = deployment.applications.first.map(deployment.dashboardURL)
      let url = first ?? deployment.url(of: .grafana, from: .machine)
      return Template.walkWithoutTraces.paragraph(["dashboard_url": url.text, "login": login])
    }
    return Template.walk.paragraph([
      "dashboard_url": deployment.dashboardURL(of: application).text,
      "login": login,
      "first_dots": PrometheusDuration.milliseconds(Int(deployment.prometheus.scrapeInterval.milliseconds * 2)).text,
      "trace_id_label": deployment.exemplars.traceIDLabel.text,
      "checks": ReadmeChecks(application, of: deployment).lines.joined(separator: "\n"),
    ])
  }
}
