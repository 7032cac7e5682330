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
      "start": ([start] + outside).joined(separator: "\n\n"),
      "services": ReadmeServices(deployment).rows.joined(separator: "\n"),
      "walk": walk,
    ])
  }

  private var start: String {
    switch deployment.grafana.access {
    case .anonymous: Template.start.paragraph([:])
    case .admin:
      Template.startWithPassword.paragraph([
        "password_file": ShellWord.quoted(deployment.grafana.passwordFile),
        "password_folder": ShellWord.quoted(Self.folder(of: deployment.grafana.passwordFile)),
      ])
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Applications outside Compose get no environment from it, so that people must set it.
  private var outside: [String] {
    let applications = deployment.applications.filter { !$0.source.isContainer && $0.traces != .none }
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

extension Template {
  /// Filled, and without the line end that files have.
  fileprivate func paragraph(_ values: [String: String]) -> String { String(filledWith(values).dropLast()) }
}
